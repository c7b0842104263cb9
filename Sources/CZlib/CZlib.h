#include <zlib.h>

/* deflateInit2 is a macro, which Swift cannot call: windowBits -15 is raw deflate (RFC 1951). */
static inline int czlib_deflate_raw_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

/* inflateInit2 likewise: 15 + 16 is gzip (RFC 1952). */
static inline int czlib_inflate_init(z_stream *stream, int gzip) { return inflateInit2(stream, gzip ? 15 + 16 : -15); }
