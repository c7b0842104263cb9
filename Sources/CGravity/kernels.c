#include "CGravity.h"

#include <math.h>
#include <string.h>

/* The compiler makes each of these twice on x86-64, for processors with AVX2 and without, and the loader takes the one that fits. */
#if defined(__x86_64__)
#define FOR_THIS_PROCESSOR __attribute__((target_clones("arch=haswell", "default")))
#else
#define FOR_THIS_PROCESSOR
#endif

typedef float eight __attribute__((vector_size(32)));

static inline __attribute__((always_inline)) eight load(const float *at) {
  eight value;
  memcpy(&value, at, sizeof value);
  return value;
}

static inline __attribute__((always_inline)) void store(float *at, eight value) { memcpy(at, &value, sizeof value); }

/* Four rows by sixteen columns at a time stay in registers. */
static inline __attribute__((always_inline)) void block(
    const float *a, size_t height, size_t stride, size_t inner, const float *b, size_t columns, const float *bias,
    float *out) {
  for (size_t c = 0; c < columns; c += 16) {
    eight sums[4][2];
    for (size_t r = 0; r < height; r += 1)
      for (size_t half = 0; half < 2; half += 1) {
        if (bias) {
          sums[r][half] = load(bias + c + 8 * half);
        } else {
          sums[r][half] = (eight){0};
        }
      }
    for (size_t k = 0; k < inner; k += 1) {
      const eight left = load(b + k * columns + c);
      const eight right = load(b + k * columns + c + 8);
      for (size_t r = 0; r < height; r += 1) {
        const float factor = a[r * stride + k];
        sums[r][0] += factor * left;
        sums[r][1] += factor * right;
      }
    }
    for (size_t r = 0; r < height; r += 1) {
      store(out + r * columns + c, sums[r][0]);
      store(out + r * columns + c + 8, sums[r][1]);
    }
  }
}

FOR_THIS_PROCESSOR
void cgravity_multiply(
    const float *a, size_t rows, size_t stride, size_t inner, const float *b, size_t columns, const float *bias,
    float *out) {
  size_t row = 0;
  for (; row + 4 <= rows; row += 4) block(a + row * stride, 4, stride, inner, b, columns, bias, out + row * columns);
  for (; row < rows; row += 1) block(a + row * stride, 1, stride, inner, b, columns, bias, out + row * columns);
}

FOR_THIS_PROCESSOR
void cgravity_widen(const int8_t *in, size_t rows, size_t columns, const float *scales, float *out) {
  for (size_t r = 0; r < rows; r += 1)
    for (size_t c = 0; c < columns; c += 1) out[r * columns + c] = (float)in[r * columns + c] * scales[c];
}

FOR_THIS_PROCESSOR
void cgravity_normalize(
    float *rows, size_t count, size_t columns, size_t stride, const float *gain, const float *bias, float epsilon) {
  for (size_t r = 0; r < count; r += 1) {
    float *row = rows + r * stride;
    double sum = 0, squares = 0;
    for (size_t c = 0; c < columns; c += 1) sum += row[c];
    const float mean = (float)(sum / (double)columns);
    for (size_t c = 0; c < columns; c += 1) {
      row[c] -= mean;
      squares += (double)row[c] * row[c];
    }
    const float factor = 1 / sqrtf((float)(squares / (double)columns) + epsilon);
    for (size_t c = 0; c < columns; c += 1) row[c] = row[c] * factor * gain[c] + bias[c];
  }
}

FOR_THIS_PROCESSOR
void cgravity_rectify_and_add(const float *in, const float *beside, size_t count, float *out) {
  for (size_t i = 0; i < count; i += 1) out[i] = (in[i] > 0 ? in[i] : 0) + beside[i];
}
