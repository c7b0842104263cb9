/* The least that a passphrase can cost: one Argon2id call at libsodium's interactive limits. */
#include <sodium.h>

int main(void) {
  static const unsigned char salt[crypto_pwhash_SALTBYTES];
  static const char passphrase[] = "benchmark only";
  unsigned char key[32];
  if (sodium_init() < 0) return 1;
  return crypto_pwhash(key, sizeof key, passphrase, sizeof passphrase - 1, salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                       crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) ? 1 : 0;
}
