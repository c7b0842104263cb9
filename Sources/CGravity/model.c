#include "CGravity.h"

static const unsigned char model[] = {
#embed "gravity.bin"
};

const unsigned char *cgravity_model(void) { return model; }
size_t cgravity_model_count(void) { return sizeof model; }

static const unsigned char occasions[] = {
#embed "occasions.bin"
};

const unsigned char *cgravity_occasions(void) { return occasions; }
size_t cgravity_occasions_count(void) { return sizeof occasions; }
