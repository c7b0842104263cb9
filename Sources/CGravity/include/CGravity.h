#pragma once

#include <stddef.h>
#include <stdint.h>

/** The encoder and the scale of gravity, as `Scripts/gravity/train` writes them. Lives as long as the program. */
const unsigned char *cgravity_model(void);
size_t cgravity_model_count(void);

/** `out[r][c] = bias[c] + sum over k < inner of a[r * stride + k] * b[k * columns + c]`, for `rows` rows.
 `columns` is a multiple of 16, `bias` may be null. Rows of `a` may overlap: a window of words is a longer row. */
void cgravity_multiply(
    const float *a, size_t rows, size_t stride, size_t inner, const float *b, size_t columns, const float *bias,
    float *out);

/** `out[r][c] = in[r][c] * scales[c]`. */
void cgravity_widen(const int8_t *in, size_t rows, size_t columns, const float *scales, float *out);

/** Each row of `columns` numbers, `stride` apart, brought to mean 0 and variance 1, times `gain`, plus `bias`; in place. */
void cgravity_normalize(
    float *rows, size_t count, size_t columns, size_t stride, const float *gain, const float *bias, float epsilon);

/** `out[i] = max(in[i], 0) + beside[i]`. */
void cgravity_rectify_and_add(const float *in, const float *beside, size_t count, float *out);
