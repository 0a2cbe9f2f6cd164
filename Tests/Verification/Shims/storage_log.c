// Preloaded into a program under test: writes down, in order, what it asks of the files of one folder, and what it tells
// others, so that what a power cut would have left can be built afterwards.
//
// A record: kind (1 byte), file (4), offset (8), length (4), bytes; little endian. Kinds: P path of a file's number,
// C made, W written, T cut to the offset, S flush begins, D flush done, U unlinked, R renamed to the number in the
// offset, A told (to a socket or standard output).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static int out = -1;
static const char *folder;
static char *paths[4096];
static int count;
static int files[65536];

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("HOABAN_STORAGE_LOG");
  folder = getenv("HOABAN_STORAGE_FOLDER");
  if (path && folder) out = syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
}

static void record(char kind, uint32_t file, uint64_t offset, const void *bytes, uint32_t length) {
  unsigned char head[17];
  head[0] = kind;
  memcpy(head + 1, &file, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &length, 4);
  struct iovec parts[2] = {{head, 17}, {(void *)bytes, length}};
  if (out >= 0) syscall(SYS_writev, out, parts, length ? 2 : 1);
}

// The number of a path in the folder; 0 for others.
static int number(const char *path) {
  if (out < 0 || !path || strncmp(path, folder, strlen(folder)) != 0) return 0;
  for (int i = 1; i <= count; i++)
    if (strcmp(paths[i], path) == 0) return i;
  if (count >= 4095) return 0;
  paths[++count] = strdup(path);
  record('P', count, 0, path, strlen(path));
  return count;
}

#define LOCKED(statements) \
  do { pthread_mutex_lock(&turn); statements; pthread_mutex_unlock(&turn); } while (0)

static int file_of(int handle) { return handle >= 0 && handle < 65536 ? files[handle] : 0; }

static int opened(const char *path, int flags, mode_t mode) {
  pthread_mutex_lock(&turn);
  int file = number(path);
  int is_new = file && (flags & O_CREAT) && syscall(SYS_access, path, F_OK) != 0;
  int handle = syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  int error = errno;
  if (handle >= 0 && handle < 65536) files[handle] = file;
  if (handle >= 0 && is_new) record('C', file, 0, 0, 0);
  if (handle >= 0 && file && (flags & O_TRUNC)) record('T', file, 0, 0, 0);
  pthread_mutex_unlock(&turn);
  errno = error;
  return handle;
}

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(path, flags, mode); }
int openat(int at, const char *path, int flags, ...) {
  MODE(flags)
  if (at == AT_FDCWD || path[0] == '/') return opened(path, flags, mode);
  return syscall(SYS_openat, at, path, flags, mode);
}

int close(int handle) {
  if (handle >= 0 && handle < 65536 && files[handle]) LOCKED(files[handle] = 0);
  return syscall(SYS_close, handle);
}

ssize_t pwrite64(int handle, const void *bytes, size_t length, off64_t offset) {
  int file = file_of(handle);
  if (!file) return syscall(SYS_pwrite64, handle, bytes, length, offset);
  ssize_t done;
  LOCKED(record('W', file, offset, bytes, length); done = syscall(SYS_pwrite64, handle, bytes, length, offset));
  return done;
}
ssize_t pwrite(int handle, const void *bytes, size_t length, off_t offset) {
  return pwrite64(handle, bytes, length, offset);
}

static int is_told(int handle) {
  struct stat how;
  if (out < 0 || file_of(handle)) return 0;
  return handle == 1 || (fstat(handle, &how) == 0 && S_ISSOCK(how.st_mode));
}

ssize_t write(int handle, const void *bytes, size_t length) {
  int file = file_of(handle);
  if (file) {
    ssize_t done;
    LOCKED(record('W', file, syscall(SYS_lseek, handle, 0, SEEK_CUR), bytes, length);
           done = syscall(SYS_write, handle, bytes, length));
    return done;
  }
  if (is_told(handle)) LOCKED(record('A', 0, 0, bytes, length));
  return syscall(SYS_write, handle, bytes, length);
}

ssize_t writev(int handle, const struct iovec *parts, int number_of) {
  if (is_told(handle))
    LOCKED(for (int i = 0; i < number_of; i++) record('A', handle, i, parts[i].iov_base, parts[i].iov_len));
  return syscall(SYS_writev, handle, parts, number_of);
}
ssize_t send(int handle, const void *bytes, size_t length, int flags) {
  if (is_told(handle)) LOCKED(record('A', 0, 0, bytes, length));
  return syscall(SYS_sendto, handle, bytes, length, flags, 0, 0);
}
ssize_t sendmsg(int handle, const struct msghdr *message, int flags) {
  if (is_told(handle))
    LOCKED(for (size_t i = 0; i < message->msg_iovlen; i++)
             record('A', handle, i, message->msg_iov[i].iov_base, message->msg_iov[i].iov_len));
  return syscall(SYS_sendmsg, handle, message, flags);
}

static int flushed(long call, int handle) {
  int file = file_of(handle);
  if (file) LOCKED(record('S', file, 0, 0, 0));
  int done = syscall(call, handle);
  if (file && done == 0) LOCKED(record('D', file, 0, 0, 0));
  return done;
}
int fsync(int handle) { return flushed(SYS_fsync, handle); }
int fdatasync(int handle) { return flushed(SYS_fdatasync, handle); }

int ftruncate64(int handle, off64_t size) {
  int file = file_of(handle), done;
  LOCKED(if (file) record('T', file, size, 0, 0); done = syscall(SYS_ftruncate, handle, size));
  return done;
}
int ftruncate(int handle, off_t size) { return ftruncate64(handle, size); }

int unlink(const char *path) {
  int done;
  LOCKED(int file = number(path); if (file && syscall(SYS_access, path, F_OK) == 0) record('U', file, 0, 0, 0);
         done = syscall(SYS_unlink, path));
  return done;
}
int rename(const char *from, const char *to) {
  int done;
  LOCKED(int a = number(from); int b = number(to); if (a && b) record('R', a, b, 0, 0);
         done = syscall(SYS_rename, from, to));
  return done;
}
