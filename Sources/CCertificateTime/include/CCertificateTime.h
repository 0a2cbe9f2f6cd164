/*
 * The moment at which certificates are judged.
 *
 * libcurl and OpenSSL ask the C library's `time` for it, and nobody can hand one in through URLSession. A program that
 * links this has a `time` of its own, which the loader finds before the C library's. It tells what was set, and the
 * system's clock where nothing is. Other ways to ask for the time do not notice.
 */
#ifndef CCERTIFICATETIME_H
#define CCERTIFICATETIME_H

#include <stdint.h>

/* Seconds since 1970-01-01T00:00:00Z, from now on and for all threads. */
void certificate_time_set(int64_t seconds);

/* The system's clock again. */
void certificate_time_clear(void);

#endif
