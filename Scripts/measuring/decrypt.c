/* The least that reading a whole vault can cost: libsodium opening as many bytes in as many pieces, on one core.

   decrypt PASSES, with one number a line on standard input: the bytes of a sealed piece, tag included, nonce not.
   A line a pass on standard output: seconds to derive every key and decrypt, seconds to decrypt only. */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES, KEY = crypto_aead_xchacha20poly1305_ietf_KEYBYTES, BOUND = 48 };

typedef struct {
  unsigned char id[16], nonce[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES], key[KEY];
  size_t size, start;
} piece;

static unsigned char root[32], bound[BOUND];

static void derive(const piece *of, unsigned char *key) {
  static const unsigned char salt[16], purpose[16] = "benchmark";
  crypto_generichash_blake2b_salt_personal(key, KEY, of->id, sizeof of->id, root, sizeof root, salt, purpose);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static double pass(const piece *pieces, size_t count, const unsigned char *sealed, unsigned char *open, int deriving) {
  double begun = now();
  for (size_t each = 0; each < count; each++) {
    const piece *this = &pieces[each];
    unsigned char key[KEY];
    if (deriving) derive(this, key);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(open, NULL, NULL, sealed + this->start, this->size, bound, BOUND,
                                                   this->nonce, deriving ? key : this->key)) {
      fputs("decrypt: a piece does not open\n", stderr);
      exit(1);
    }
  }
  return now() - begun;
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2 || sodium_init() < 0) return 64;
  size_t count = 0, room = 0, total = 0, largest = TAG, size;
  piece *pieces = NULL;
  while (scanf("%zu", &size) == 1) {
    if (size < TAG) return 65;
    if (count == room && !(pieces = realloc(pieces, (room = room ? room * 2 : 4096) * sizeof *pieces))) return 1;
    pieces[count++] = (piece){.size = size, .start = total};
    total += size;
    if (size > largest) largest = size;
  }
  unsigned char *sealed = malloc(total + 1), *open = malloc(largest);
  if (!sealed || !open || !count) return 1;
  memset(open, 'a', largest);
  randombytes_buf(root, sizeof root);
  for (size_t each = 0; each < count; each++) {
    piece *this = &pieces[each];
    randombytes_buf(this->id, sizeof this->id);
    randombytes_buf(this->nonce, sizeof this->nonce);
    derive(this, this->key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + this->start, NULL, open, this->size - TAG, bound, BOUND, NULL,
                                               this->nonce, this->key);
  }
  for (int left = atoi(arguments[1]); left > 0; left--) {
    double derived = pass(pieces, count, sealed, open, 1);
    printf("%.6f %.6f\n", derived, pass(pieces, count, sealed, open, 0));
  }
  return 0;
}
