// Preloaded into the hub: counts its flushes in the 8 bytes of the file HOABAN_FLUSH_FILE.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static uint64_t *count;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("HOABAN_FLUSH_FILE");
  int file = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
  if (file < 0 || ftruncate(file, 8) != 0) return;
  void *place = mmap(0, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (place != MAP_FAILED) count = place;
  close(file);
}

static int flushed(long call, int handle) {
  if (count) __atomic_fetch_add(count, 1, __ATOMIC_RELAXED);
  return syscall(call, handle);
}
int fsync(int handle) { return flushed(SYS_fsync, handle); }
int fdatasync(int handle) { return flushed(SYS_fdatasync, handle); }
