// zlib as the system has it. The module map names it for the linker: `pkgConfig:` warns on every build.
// `deflateInit2` is a macro, and a stream must not move: whole texts at once spare Swift both.
#include <string.h>
#include <zlib.h>

// 15 bits of window, and 16 for gzip's own head and tail.
#define HOABAN_GZIP 31

// How many bytes were written; -1 where they do not fit.
static inline long hoaban_gzip(const unsigned char *in, unsigned length, unsigned char *out, unsigned room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (deflateInit2(&stream, 6, Z_DEFLATED, HOABAN_GZIP, 8, Z_DEFAULT_STRATEGY) != Z_OK) return -1;
  stream.next_in = (unsigned char *)in;
  stream.avail_in = length;
  stream.next_out = out;
  stream.avail_out = room;
  int end = deflate(&stream, Z_FINISH);
  long made = (long)stream.total_out;
  deflateEnd(&stream);
  return end == Z_STREAM_END ? made : -1;
}

// How many bytes were written; -1 where they do not fit, -2 where it is not one whole member of gzip and nothing else.
static inline long hoaban_gunzip(const unsigned char *in, unsigned length, unsigned char *out, unsigned room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, HOABAN_GZIP) != Z_OK) return -2;
  stream.next_in = (unsigned char *)in;
  stream.avail_in = length;
  stream.next_out = out;
  stream.avail_out = room;
  int end = inflate(&stream, Z_FINISH);
  long made = (long)stream.total_out;
  unsigned left = stream.avail_in, free_bytes = stream.avail_out;
  inflateEnd(&stream);
  if (end == Z_STREAM_END) return left == 0 ? made : -2;
  return end == Z_BUF_ERROR && free_bytes == 0 ? -1 : -2;
}
