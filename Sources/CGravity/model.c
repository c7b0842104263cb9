#include "CGravity.h"

static const unsigned char model[] = {
#embed "gravity.bin"
};

const unsigned char *cgravity_model(void) { return model; }
size_t cgravity_model_count(void) { return sizeof model; }
