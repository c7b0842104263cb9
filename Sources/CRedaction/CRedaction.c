#include "CRedaction.h"
