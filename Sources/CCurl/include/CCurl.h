#pragma once
#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* libcurl is loaded when it is first needed, not when the program starts: its thirty libraries would otherwise cost
 every command, also those that may not reach a network. Handles are `void *`, which is what `CURL` and `CURLM` are. */

/** Loads libcurl.so.4 and readies it, once. NULL when it can be used; else why not, in the loader's words. Nothing else of
 this header may be called before. Takes SSLKEYLOGFILE out of the environment: it would have the session's keys written to a file. */
const char *ccurl_load(void);
/** The version of the library that was loaded, as in `8.5.0`. */
const char *ccurl_version(void);

/** A handle for one transfer, or NULL. */
void *ccurl_easy_new(void);
void ccurl_easy_free(void *easy);
/** A handle that drives transfers, or NULL. */
void *ccurl_multi_new(void);
void ccurl_multi_free(void *multi);

CURLcode ccurl_set_long(void *easy, CURLoption option, long value);
CURLcode ccurl_set_text(void *easy, CURLoption option, const char *value);
/** The body of a POST, copied. */
CURLcode ccurl_set_body(void *easy, const uint8_t *bytes, size_t count);
CURLcode ccurl_set_headers(void *easy, struct curl_slist *headers);

/** Receives `size * count` bytes; returning any other number stops the transfer. */
typedef size_t (*ccurl_sink)(char *bytes, size_t size, size_t count, void *context);
CURLcode ccurl_set_body_sink(void *easy, ccurl_sink sink, void *context);
CURLcode ccurl_set_header_sink(void *easy, ccurl_sink sink, void *context);

/** From now on the transfer connects to addresses of this machine's loopback only. `*refused` becomes true where it would
 have gone elsewhere; it must live as long as the handle. */
CURLcode ccurl_only_loopback(void *easy, bool *refused);

CURLcode ccurl_get_long(void *easy, CURLINFO info, long *value);

/** `list` with one more line, or NULL, in which case `list` is as it was. */
struct curl_slist *ccurl_append(struct curl_slist *list, const char *line);
/** `list` with `Authorization: Bearer ` and the key. */
struct curl_slist *ccurl_append_bearer(struct curl_slist *list, const uint8_t *key, size_t count);
/** Overwrites the lines and frees them. */
void ccurl_wipe_headers(struct curl_slist *list);

CURLMcode ccurl_multi_add(void *multi, void *easy);
CURLMcode ccurl_multi_remove(void *multi, void *easy);
/** Does what can be done without waiting. */
CURLMcode ccurl_multi_perform(void *multi);
/** Waits until something can be done, at most so long. */
CURLMcode ccurl_multi_poll(void *multi, int milliseconds);
/** Whether the only transfer of `multi` has ended, and how. */
bool ccurl_multi_ended(void *multi, CURLcode *result);
