#define _GNU_SOURCE
#include "CCurl.h"

#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#define FUNCTIONS(each)                                                                                               \
  each(curl_global_init) each(curl_version_info) each(curl_easy_init) each(curl_easy_cleanup) each(curl_easy_setopt)  \
  each(curl_easy_getinfo) each(curl_slist_append) each(curl_slist_free_all) each(curl_multi_init)                     \
  each(curl_multi_cleanup) each(curl_multi_add_handle) each(curl_multi_remove_handle) each(curl_multi_perform)        \
  each(curl_multi_poll) each(curl_multi_info_read)

#define MEMBER(name) __typeof__(name) *name##_;
static struct {
  FUNCTIONS(MEMBER)
} library;

static const char *fault = "not loaded";
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  unsetenv("SSLKEYLOGFILE");
  void *opened = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!opened) {
    const char *reason = dlerror();
    reason = reason ? strdup(reason) : NULL;
    fault = reason ? reason : "libcurl.so.4";
    return;
  }
#define LOOK_UP(name)                                                                                                 \
  library.name##_ = (__typeof__(name) *)dlsym(opened, #name);                                                         \
  if (!library.name##_) {                                                                                             \
    fault = "libcurl.so.4: no " #name;                                                                                \
    return;                                                                                                           \
  }
  FUNCTIONS(LOOK_UP)
  fault = library.curl_global_init_(CURL_GLOBAL_DEFAULT) == CURLE_OK ? NULL : "libcurl.so.4: curl_global_init";
}

const char *ccurl_load(void) {
  pthread_once(&once, load);
  return fault;
}

const char *ccurl_version(void) { return library.curl_version_info_(CURLVERSION_NOW)->version; }

void *ccurl_easy_new(void) { return library.curl_easy_init_(); }
void ccurl_easy_free(void *easy) { library.curl_easy_cleanup_(easy); }
void *ccurl_multi_new(void) { return library.curl_multi_init_(); }
void ccurl_multi_free(void *multi) { library.curl_multi_cleanup_(multi); }

CURLcode ccurl_set_long(void *easy, CURLoption option, long value) {
  return library.curl_easy_setopt_(easy, option, value);
}
CURLcode ccurl_set_text(void *easy, CURLoption option, const char *value) {
  return library.curl_easy_setopt_(easy, option, value);
}
CURLcode ccurl_set_body(void *easy, const uint8_t *bytes, size_t count) {
  CURLcode code = library.curl_easy_setopt_(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
  return code != CURLE_OK ? code : library.curl_easy_setopt_(easy, CURLOPT_COPYPOSTFIELDS, (const char *)bytes);
}
CURLcode ccurl_set_headers(void *easy, struct curl_slist *headers) {
  return library.curl_easy_setopt_(easy, CURLOPT_HTTPHEADER, headers);
}
CURLcode ccurl_set_body_sink(void *easy, ccurl_sink sink, void *context) {
  CURLcode code = library.curl_easy_setopt_(easy, CURLOPT_WRITEFUNCTION, sink);
  return code != CURLE_OK ? code : library.curl_easy_setopt_(easy, CURLOPT_WRITEDATA, context);
}
CURLcode ccurl_set_header_sink(void *easy, ccurl_sink sink, void *context) {
  CURLcode code = library.curl_easy_setopt_(easy, CURLOPT_HEADERFUNCTION, sink);
  return code != CURLE_OK ? code : library.curl_easy_setopt_(easy, CURLOPT_HEADERDATA, context);
}

static bool is_loopback(const struct sockaddr *address) {
  if (address->sa_family == AF_INET)
    return ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr) >> 24 == 127;
  if (address->sa_family == AF_INET6) return IN6_IS_ADDR_LOOPBACK(&((const struct sockaddr_in6 *)address)->sin6_addr);
  return false;
}

static curl_socket_t open_loopback(void *refused, curlsocktype purpose, struct curl_sockaddr *address) {
  (void)purpose;
  if (!is_loopback(&address->addr)) {
    *(bool *)refused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURLcode ccurl_only_loopback(void *easy, bool *refused) {
  curl_opensocket_callback opener = open_loopback;
  CURLcode code = library.curl_easy_setopt_(easy, CURLOPT_OPENSOCKETFUNCTION, opener);
  return code != CURLE_OK ? code : library.curl_easy_setopt_(easy, CURLOPT_OPENSOCKETDATA, refused);
}

CURLcode ccurl_get_long(void *easy, CURLINFO info, long *value) {
  return library.curl_easy_getinfo_(easy, info, value);
}

struct curl_slist *ccurl_append(struct curl_slist *list, const char *line) {
  return library.curl_slist_append_(list, line);
}

struct curl_slist *ccurl_append_bearer(struct curl_slist *list, const uint8_t *key, size_t count) {
  static const char field[] = "Authorization: Bearer ";
  size_t start = sizeof field - 1;
  char *line = malloc(start + count + 1);
  if (!line) return NULL;
  memcpy(line, field, start);
  memcpy(line + start, key, count);
  line[start + count] = 0;
  struct curl_slist *longer = library.curl_slist_append_(list, line);
  explicit_bzero(line, start + count);
  free(line);
  return longer;
}

void ccurl_wipe_headers(struct curl_slist *list) {
  for (struct curl_slist *line = list; line; line = line->next) explicit_bzero(line->data, strlen(line->data));
  library.curl_slist_free_all_(list);
}

CURLMcode ccurl_multi_add(void *multi, void *easy) { return library.curl_multi_add_handle_(multi, easy); }
CURLMcode ccurl_multi_remove(void *multi, void *easy) { return library.curl_multi_remove_handle_(multi, easy); }
CURLMcode ccurl_multi_perform(void *multi) {
  int running = 0;
  return library.curl_multi_perform_(multi, &running);
}
CURLMcode ccurl_multi_poll(void *multi, int milliseconds) {
  return library.curl_multi_poll_(multi, NULL, 0, milliseconds, NULL);
}
bool ccurl_multi_ended(void *multi, CURLcode *result) {
  int left = 0;
  for (CURLMsg *message; (message = library.curl_multi_info_read_(multi, &left));) {
    if (message->msg != CURLMSG_DONE) continue;
    *result = message->data.result;
    return true;
  }
  return false;
}
