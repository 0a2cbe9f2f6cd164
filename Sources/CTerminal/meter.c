/*
 * How many bytes a frame has. ncurses writes to its descriptor by itself and does not say how much, and of a
 * pseudo-terminal the kernel says only that all is gone. So a frame that is to be counted goes to a file in memory
 * first, and from there to the terminal.
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "terminal.h"

int32_t ct_meter(void) {
  if (ct_terminal.screen == NULL) return 0;
#ifdef __linux__
  if (ct_terminal.meter < 0) ct_terminal.meter = memfd_create("frame", MFD_CLOEXEC);
#endif
  return ct_terminal.meter >= 0;
}

int64_t ct_sent(void) { return ct_terminal.sent; }

bool ct_meter_begin(void) {
  if (ct_terminal.meter < 0) return false;
  if (ftruncate(ct_terminal.meter, 0) != 0 || lseek(ct_terminal.meter, 0, SEEK_SET) != 0) return false;
  return dup2(ct_terminal.meter, fileno(ct_terminal.output_file)) >= 0;
}

bool ct_meter_end(void) {
  int own = fileno(ct_terminal.output_file);
  if (dup2(ct_terminal.output, own) < 0) return false;
  fcntl(own, F_SETFD, FD_CLOEXEC);
  uint8_t part[4096];
  off_t start = 0;
  ssize_t count;
  while ((count = pread(ct_terminal.meter, part, sizeof part, start)) > 0) {
    if (!ct_write(part, (int32_t)count)) return false;
    start += count;
  }
  return count == 0;
}
