#pragma once

#include <stddef.h>
#include <stdint.h>

/** The encoder and the scale of gravity, as `Scripts/gravity/train` writes them. Lives as long as the program. */
const unsigned char *cgravity_model(void);
size_t cgravity_model_count(void);

/** The scales of what a page is about, as `Scripts/occasions/train` writes them. Lives as long as the program. */
const unsigned char *cgravity_occasions(void);
size_t cgravity_occasions_count(void);

/** Weights as the model holds them: a signed byte each, row by row, times the scale of its column. `columns` is a multiple of 32. */
struct cgravity_weights {
  const int8_t *bytes;
  size_t rows;
  size_t columns;
  const float *scales;
};

/** `out[r][c] = bias[c] + sum over k < weights->rows of a[r * stride + k] * weights[k][c]`, for `rows` rows.
 `bias` may be null. Rows of `a` may overlap: a window of words is a longer row. The same on every processor, to the last bit. */
void cgravity_multiply(
    const float *a, size_t rows, size_t stride, const struct cgravity_weights *weights, const float *bias, float *out);

/** `out[i] = in[i] * scale`. */
void cgravity_widen(const int8_t *in, size_t count, float scale, float *out);

/** Each row of `columns` numbers brought to mean 0 and variance 1, times `gain`, plus `bias`; in place. */
void cgravity_normalize(float *rows, size_t count, size_t columns, const float *gain, const float *bias, float epsilon);

/** `out[i] = max(in[i], 0) + beside[i]`. */
void cgravity_rectify_and_add(const float *in, const float *beside, size_t count, float *out);
