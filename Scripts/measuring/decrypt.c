/* The least that reading a whole vault can cost: libsodium opening as many bytes in as many pieces, on one core.

   decrypt PASSES, with two numbers a line on standard input: the bytes of an object's sealed head and of its sealed body,
   tags included, nonces not; 0 for a body that is not there. The keys of an object's two parts are one BLAKE2b-512 of its
   id, as in a vault. A line a pass on standard output: seconds to derive and decrypt, seconds to decrypt only. */
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
  TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES,
  KEY = crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
  NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
  PARTS = 2,
  BOUND = 34,
};

typedef struct {
  unsigned char id[16], nonces[PARTS][NONCE], keys[PARTS][KEY];
  size_t sizes[PARTS], starts[PARTS];
} object;

static unsigned char root[32], bound[BOUND];

static void derive(const object *of, unsigned char keys[PARTS][KEY]) {
  static const unsigned char salt[16], purpose[16] = "benchmark only";
  crypto_generichash_blake2b_salt_personal(keys[0], PARTS * KEY, of->id, sizeof of->id, root, sizeof root, salt, purpose);
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static double pass(const object *objects, size_t count, const unsigned char *sealed, unsigned char *open, int deriving) {
  double begun = now();
  for (size_t each = 0; each < count; each++) {
    const object *this = &objects[each];
    unsigned char fresh[PARTS][KEY];
    if (deriving) derive(this, fresh);
    const unsigned char(*keys)[KEY] = deriving ? (const unsigned char(*)[KEY])fresh : this->keys;
    for (int part = 0; part < PARTS; part++) {
      if (!this->sizes[part]) continue;
      if (crypto_aead_xchacha20poly1305_ietf_decrypt(open, NULL, NULL, sealed + this->starts[part], this->sizes[part], bound,
                                                     BOUND, this->nonces[part], keys[part])) {
        fputs("decrypt: a piece does not open\n", stderr);
        exit(1);
      }
    }
  }
  return now() - begun;
}

int main(int argument_count, char **arguments) {
  if (argument_count != 2 || sodium_init() < 0) return 64;
  size_t count = 0, room = 0, total = 0, largest = TAG, sizes[PARTS];
  object *objects = NULL;
  while (scanf("%zu %zu", &sizes[0], &sizes[1]) == PARTS) {
    if (count == room && !(objects = realloc(objects, (room = room ? room * 2 : 4096) * sizeof *objects))) return 1;
    object *this = &objects[count++];
    for (int part = 0; part < PARTS; part++) {
      if (sizes[part] && sizes[part] < TAG) return 65;
      this->sizes[part] = sizes[part];
      this->starts[part] = total;
      total += sizes[part];
      if (sizes[part] > largest) largest = sizes[part];
    }
  }
  unsigned char *sealed = malloc(total + 1), *open = malloc(largest);
  if (!sealed || !open || !count) return 1;
  memset(open, 'a', largest);
  randombytes_buf(root, sizeof root);
  for (size_t each = 0; each < count; each++) {
    object *this = &objects[each];
    randombytes_buf(this->id, sizeof this->id);
    randombytes_buf(this->nonces, sizeof this->nonces);
    derive(this, this->keys);
    for (int part = 0; part < PARTS; part++) {
      if (!this->sizes[part]) continue;
      crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + this->starts[part], NULL, open, this->sizes[part] - TAG, bound,
                                                 BOUND, NULL, this->nonces[part], this->keys[part]);
    }
  }
  for (int left = atoi(arguments[1]); left > 0; left--) {
    double derived = pass(objects, count, sealed, open, 1);
    printf("%.6f %.6f\n", derived, pass(objects, count, sealed, open, 0));
  }
  return 0;
}
