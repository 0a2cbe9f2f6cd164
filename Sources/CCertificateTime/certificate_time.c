#include "CCertificateTime.h"

#include <stdatomic.h>
#include <time.h>

static const int64_t unset = INT64_MIN;
static _Atomic int64_t moment = INT64_MIN;

void certificate_time_set(int64_t seconds) { atomic_store(&moment, seconds); }

void certificate_time_clear(void) { atomic_store(&moment, unset); }

time_t time(time_t *place) {
  int64_t seconds = atomic_load(&moment);
  if (seconds == unset) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    seconds = now.tv_sec;
  }
  if (place) *place = (time_t)seconds;
  return (time_t)seconds;
}
