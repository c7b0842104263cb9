#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/keyctl.h>
#include <linux/magic.h>
#include <malloc.h>
#include <pty.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <termios.h>
#include <unistd.h>

int clinux_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

void clinux_keep_freed_memory(void) {
#ifdef M_MMAP_THRESHOLD
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

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
    // A thread of the caller's may hold back signals; a person at the terminal must be able to send them.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(arguments[0], arguments, environment);
    _exit(127);
  }
  *pid = child;
  return master;
}

static void close_on_exec(int fd) { fcntl(fd, F_SETFD, FD_CLOEXEC); }

int clinux_open_terminal(uint16_t rows, uint16_t columns, int *master, int *slave) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (openpty(master, slave, NULL, NULL, &size) != 0) return -1;
  close_on_exec(*master);
  close_on_exec(*slave);
  return 0;
}

int clinux_terminal_size(int fd, uint16_t *rows, uint16_t *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int clinux_take_terminal(int fd) {
  if (setsid() < 0) return -1;
  return ioctl(fd, TIOCSCTTY, 0);
}

int clinux_pipe(int *reading, int *writing) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  *reading = ends[0];
  *writing = ends[1];
  return 0;
}

char **clinux_environment(void) { return environ; }

int clinux_start(
    const char *path, char *const arguments[], char *const environment[], const char *folder, int input, int output,
    int errors, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int error = posix_spawn_file_actions_init(&actions);
  if (error != 0) return error;
  error = posix_spawnattr_init(&attributes);
  if (error != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return error;
  }
  /* Copies above 2 first: the three may be given in any order, and `dup2` onto itself would keep close-on-exec. */
  int wanted[3] = {input, output, errors};
  int copies[3] = {-1, -1, -1};
  for (int i = 0; i < 3 && error == 0; i++) {
    copies[i] = fcntl(wanted[i], F_DUPFD_CLOEXEC, 3);
    if (copies[i] < 0) error = errno;
    else error = posix_spawn_file_actions_adddup2(&actions, copies[i], i);
  }
  if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (error == 0 && folder != NULL) error = posix_spawn_file_actions_addchdir_np(&actions, folder);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  if (error == 0) error = posix_spawnattr_setsigmask(&attributes, &none);
  if (error == 0) error = posix_spawnattr_setsigdefault(&attributes, &all);
  if (error == 0)
    error = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  if (error == 0) error = posix_spawn(pid, path, &actions, &attributes, arguments, environment);
  for (int i = 0; i < 3; i++)
    if (copies[i] >= 0) close(copies[i]);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

int clinux_process_descriptor(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

static int signal_pipe[2] = {-1, -1};

struct clinux_signal_action {
  struct sigaction action;
};

static void note_signal(int signal) {
  int before = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t written = write(signal_pipe[1], &byte, 1);
  (void)written;
  errno = before;
}

int clinux_signal_pipe(void) {
  if (signal_pipe[0] < 0 && pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return signal_pipe[0];
}

static _Atomic(const char *) interrupted_message = NULL;
static volatile sig_atomic_t interrupted_status = 0;

static void end_interrupted(int signal) {
  (void)signal;
  const char *message = interrupted_message;
  size_t count = 0;
  while (message[count] != 0) count++;
  ssize_t written = write(STDERR_FILENO, message, count);
  (void)written;
  _exit(interrupted_status);
}

void clinux_end_when_interrupted(const char *message, int status) {
  /* The one before may be on its way out of a handler: a few bytes are left to it. */
  const char *copy = strdup(message);
  if (copy == NULL) return;
  bool is_first = interrupted_message == NULL;
  interrupted_status = status;
  interrupted_message = copy;
  struct sigaction now;
  if (!is_first || sigaction(SIGINT, NULL, &now) != 0 || now.sa_handler != SIG_DFL) return;
  struct sigaction end = {.sa_handler = end_interrupted};
  sigfillset(&end.sa_mask);
  sigaction(SIGINT, &end, NULL);
}

struct clinux_signal_action *clinux_latch_signal(int signal) {
  if (clinux_signal_pipe() < 0) return NULL;
  struct clinux_signal_action *previous = calloc(1, sizeof *previous);
  if (previous == NULL) return NULL;
  struct sigaction latch = {.sa_handler = note_signal};
  sigfillset(&latch.sa_mask);
  if (sigaction(signal, NULL, &previous->action) != 0) {
    free(previous);
    return NULL;
  }
  if (previous->action.sa_handler != SIG_IGN && sigaction(signal, &latch, NULL) != 0) {
    free(previous);
    return NULL;
  }
  return previous;
}

void clinux_restore_signal(int signal, struct clinux_signal_action *previous) {
  sigaction(signal, &previous->action, NULL);
  free(previous);
}

static int silent_terminal = -1;
static struct termios loud_mode, silent_mode;
static const int speaking_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
enum { speaking_count = sizeof speaking_signals / sizeof *speaking_signals };
static struct sigaction speaking_before[speaking_count];

static void watch_silent_terminal(int signal);

static void set_speaking_action(int place) {
  struct sigaction action = {.sa_handler = watch_silent_terminal};
  sigfillset(&action.sa_mask);
  sigaction(speaking_signals[place], &action, NULL);
}

/* Gives the terminal back, lets the signal do what it did before, and is silent again if the process goes on after that. */
static void watch_silent_terminal(int signal) {
  int before = errno;
  int place = 0;
  while (place < speaking_count - 1 && speaking_signals[place] != signal) place++;
  tcsetattr(silent_terminal, TCSANOW, &loud_mode);
  sigaction(signal, &speaking_before[place], NULL);
  raise(signal);
  sigset_t only, blocked;
  sigemptyset(&only);
  sigaddset(&only, signal);
  pthread_sigmask(SIG_UNBLOCK, &only, &blocked);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  set_speaking_action(place);
  tcsetattr(silent_terminal, TCSANOW, &silent_mode);
  errno = before;
}

int clinux_silence_terminal(int fd) {
  if (silent_terminal >= 0 || tcgetattr(fd, &loud_mode) != 0) return -1;
  silent_mode = loud_mode;
  silent_mode.c_lflag &= ~(tcflag_t)(ECHO | ECHONL);
  silent_terminal = fd;
  for (int place = 0; place < speaking_count; place++) {
    sigaction(speaking_signals[place], NULL, &speaking_before[place]);
    if (speaking_before[place].sa_handler != SIG_IGN) set_speaking_action(place);
  }
  if (tcsetattr(fd, TCSADRAIN, &silent_mode) == 0) return 0;
  clinux_give_terminal_back();
  return -1;
}

void clinux_give_terminal_back(void) {
  if (silent_terminal < 0) return;
  tcsetattr(silent_terminal, TCSADRAIN, &loud_mode);
  for (int place = 0; place < speaking_count; place++)
    sigaction(speaking_signals[place], &speaking_before[place], NULL);
  silent_terminal = -1;
}

static int argument_count = 0;
static char **argument_words = NULL;

/* glibc gives constructors the arguments of main. */
__attribute__((constructor)) static void remember_arguments(int count, char **words, char **environment) {
  (void)environment;
  argument_count = count;
  argument_words = words;
}

int clinux_argument_count(void) { return argument_count; }
const char *clinux_argument(int index) {
  return index >= 0 && index < argument_count ? argument_words[index] : NULL;
}
