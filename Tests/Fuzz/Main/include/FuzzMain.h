#pragma once

/** Runs libFuzzer on `LLVMFuzzerTestOneInput` of this program, and ends it. */
_Noreturn void fuzz_main(int argc, char **argv);
