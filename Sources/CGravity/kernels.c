#include "CGravity.h"

#include <math.h>
#include <string.h>

/* Every processor gets the same numbers: each sum is added up in one order, and no product is fused with a sum. What differs
   is how many columns are in work at once. */
#pragma STDC FP_CONTRACT OFF

#define INLINE static inline __attribute__((always_inline))

/* So many columns of weights, and so many rows of them at a time, are widened and stay in the nearest cache. */
#define PANEL_COLUMNS 32
#define PANEL_ROWS 256

typedef int8_t panel_bytes __attribute__((vector_size(PANEL_COLUMNS)));
typedef float panel_floats __attribute__((vector_size(4 * PANEL_COLUMNS)));

INLINE void widen_panel(
    const struct cgravity_weights *weights, size_t row, size_t rows, size_t column, float *panel) {
  panel_floats scales;
  memcpy(&scales, weights->scales + column, sizeof scales);
  for (size_t k = 0; k < rows; k += 1) {
    panel_bytes bytes;
    memcpy(&bytes, weights->bytes + (row + k) * weights->columns + column, sizeof bytes);
    const panel_floats wide = __builtin_convertvector(bytes, panel_floats) * scales;
    memcpy(panel + k * PANEL_COLUMNS, &wide, sizeof wide);
  }
}

/* `height` rows by two vectors of `LANES` columns stay in registers. */
#define BLOCK(NAME, LANES) \
  typedef float NAME##_vector __attribute__((vector_size(4 * LANES))); \
  INLINE void NAME( \
      const float *a, size_t height, size_t stride, size_t inner, const float *panel, float *out, size_t columns) { \
    NAME##_vector sums[8][2]; \
    for (size_t r = 0; r < height; r += 1) memcpy(sums[r], out + r * columns, sizeof sums[r]); \
    for (size_t k = 0; k < inner; k += 1) { \
      NAME##_vector b[2]; \
      memcpy(b, panel + k * PANEL_COLUMNS, sizeof b); \
      for (size_t r = 0; r < height; r += 1) { \
        const float factor = a[r * stride + k]; \
        sums[r][0] += factor * b[0]; \
        sums[r][1] += factor * b[1]; \
      } \
    } \
    for (size_t r = 0; r < height; r += 1) memcpy(out + r * columns, sums[r], sizeof sums[r]); \
  }

BLOCK(sixteen_wide, 16)
BLOCK(eight_wide, 8)
BLOCK(four_wide, 4)

/* `out` holds what the products are added to. */
#define MULTIPLY(BLOCK, LANES, HEIGHT) \
  float panel[PANEL_ROWS * PANEL_COLUMNS] __attribute__((aligned(64))); \
  for (size_t column = 0; column < weights->columns; column += PANEL_COLUMNS) { \
    for (size_t k = 0; k < weights->rows; k += PANEL_ROWS) { \
      const size_t inner = weights->rows - k < PANEL_ROWS ? weights->rows - k : PANEL_ROWS; \
      widen_panel(weights, k, inner, column, panel); \
      for (size_t c = 0; c < PANEL_COLUMNS; c += 2 * LANES) { \
        size_t row = 0; \
        for (; row + HEIGHT <= rows; row += HEIGHT) \
          BLOCK(a + row * stride + k, HEIGHT, stride, inner, panel + c, out + row * weights->columns + column + c, \
                weights->columns); \
        for (; row < rows; row += 1) \
          BLOCK(a + row * stride + k, 1, stride, inner, panel + c, out + row * weights->columns + column + c, \
                weights->columns); \
      } \
    } \
  }

static void multiply(
    const float *a, size_t rows, size_t stride, const struct cgravity_weights *weights, float *out) {
  MULTIPLY(four_wide, 4, 4)
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void multiply_avx2(
    const float *a, size_t rows, size_t stride, const struct cgravity_weights *weights, float *out) {
  MULTIPLY(eight_wide, 8, 4)
}

__attribute__((target("avx512f,avx512bw,avx512vl"))) static void multiply_avx512(
    const float *a, size_t rows, size_t stride, const struct cgravity_weights *weights, float *out) {
  MULTIPLY(sixteen_wide, 16, 8)
}
#endif

void cgravity_multiply(
    const float *a, size_t rows, size_t stride, const struct cgravity_weights *weights, const float *bias, float *out) {
  const size_t columns = weights->columns;
  for (size_t r = 0; r < rows; r += 1) {
    if (bias) {
      memcpy(out + r * columns, bias, columns * sizeof *out);
    } else {
      memset(out + r * columns, 0, columns * sizeof *out);
    }
  }
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    multiply_avx512(a, rows, stride, weights, out);
    return;
  }
  if (__builtin_cpu_supports("avx2")) {
    multiply_avx2(a, rows, stride, weights, out);
    return;
  }
#endif
  multiply(a, rows, stride, weights, out);
}

void cgravity_widen(const int8_t *in, size_t count, float scale, float *out) {
  for (size_t i = 0; i < count; i += 1) out[i] = (float)in[i] * scale;
}

/* Several rows at a time, so that none waits for the sum of another. */
INLINE void normalize(
    float *rows, size_t height, size_t columns, const float *gain, const float *bias, float epsilon) {
  double sums[8] = {0}, squares[8] = {0};
  float means[8], factors[8];
  for (size_t c = 0; c < columns; c += 1)
    for (size_t r = 0; r < height; r += 1) sums[r] += rows[r * columns + c];
  for (size_t r = 0; r < height; r += 1) means[r] = (float)(sums[r] / (double)columns);
  for (size_t c = 0; c < columns; c += 1)
    for (size_t r = 0; r < height; r += 1) {
      const float above = rows[r * columns + c] - means[r];
      squares[r] += (double)above * above;
    }
  for (size_t r = 0; r < height; r += 1) {
    factors[r] = 1 / sqrtf((float)(squares[r] / (double)columns) + epsilon);
    float *row = rows + r * columns;
    for (size_t c = 0; c < columns; c += 1) row[c] = (row[c] - means[r]) * factors[r] * gain[c] + bias[c];
  }
}

void cgravity_normalize(
    float *rows, size_t count, size_t columns, const float *gain, const float *bias, float epsilon) {
  size_t row = 0;
  for (; row + 8 <= count; row += 8) normalize(rows + row * columns, 8, columns, gain, bias, epsilon);
  for (; row < count; row += 1) normalize(rows + row * columns, 1, columns, gain, bias, epsilon);
}

void cgravity_rectify_and_add(const float *in, const float *beside, size_t count, float *out) {
  for (size_t i = 0; i < count; i += 1) out[i] = (in[i] > 0 ? in[i] : 0) + beside[i];
}
