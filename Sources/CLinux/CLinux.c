#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <linux/magic.h>
#include <pty.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

int clinux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

int32_t clinux_keyring_add(const char *description, const uint8_t *payload, size_t count) {
  return (int32_t)syscall(SYS_add_key, "user", description, payload, count, KEY_SPEC_USER_KEYRING);
}

int32_t clinux_keyring_search(const char *description) {
  return (int32_t)syscall(SYS_keyctl, KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, "user", description, 0);
}

int clinux_keyring_allow_user(int32_t key) {
  const uint32_t possessor_all = 0x3f000000, user_all = 0x003f0000;
  return (int)syscall(SYS_keyctl, KEYCTL_SETPERM, key, possessor_all | user_all);
}

int clinux_keyring_set_timeout(int32_t key, uint32_t seconds) {
  return (int)syscall(SYS_keyctl, KEYCTL_SET_TIMEOUT, key, seconds);
}

long clinux_keyring_read(int32_t key, uint8_t *buffer, size_t capacity) {
  return syscall(SYS_keyctl, KEYCTL_READ, key, buffer, capacity);
}

int clinux_keyring_invalidate(int32_t key) { return (int)syscall(SYS_keyctl, KEYCTL_INVALIDATE, key); }

int clinux_rename_without_replacing(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int clinux_fcntl(int fd, int command, int value) { return fcntl(fd, command, value); }
int clinux_ioctl(int fd, unsigned long request, void *pointer) { return ioctl(fd, request, pointer); }

long clinux_filesystem_type(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (long)facts.f_type : -1;
}
long clinux_tmpfs_magic(void) { return TMPFS_MAGIC; }
long clinux_ramfs_magic(void) { return RAMFS_MAGIC; }

int clinux_spawn_on_terminal(
    char *const arguments[], char *const environment[], uint16_t rows, uint16_t columns, pid_t *pid) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int master = -1;
  pid_t child = forkpty(&master, NULL, NULL, &size);
  if (child < 0) return -1;
  if (child == 0) {
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  *pid = child;
  return master;
}
