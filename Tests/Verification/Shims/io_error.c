// Preloaded into a program under test: the call HOABAN_FAIL_CALL (write or flush) fails with EIO when it comes to a file
// below HOABAN_FAIL_FOLDER for the time HOABAN_FAIL_AT, counted from when the file HOABAN_FAIL_ARMED is there.
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *folder, *call, *armed;
static long at, seen;
static int is_armed;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("HOABAN_FAIL_FOLDER");
  call = getenv("HOABAN_FAIL_CALL");
  armed = getenv("HOABAN_FAIL_ARMED");
  at = getenv("HOABAN_FAIL_AT") ? atol(getenv("HOABAN_FAIL_AT")) : 0;
}

static int fails(const char *name, int handle) {
  char link[64], path[4096];
  if (!folder || !call || strcmp(call, name) != 0) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  // Databases alone: what is logged may go wrong.
  if (strncmp(path, folder, strlen(folder)) != 0 || !strstr(path, ".sqlite")) return 0;
  if (!is_armed && armed && access(armed, F_OK) != 0) return 0;
  is_armed = 1;
  return __atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST) == at;
}

ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t offset) {
  if (fails("write", handle)) return errno = EIO, -1;
  return syscall(SYS_pwrite64, handle, bytes, length, offset);
}
ssize_t pwrite(int handle, const void *bytes, size_t length, off_t offset) {
  return pwrite64(handle, bytes, length, offset);
}
int fsync(int handle) { return fails("flush", handle) ? (errno = EIO, -1) : syscall(SYS_fsync, handle); }
int fdatasync(int handle) { return fails("flush", handle) ? (errno = EIO, -1) : syscall(SYS_fdatasync, handle); }
