#include <zlib.h>

/* deflateInit2 is a macro, which Swift cannot call: windowBits -15 is raw deflate (RFC 1951). */
static inline int czlib_deflate_raw_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}
