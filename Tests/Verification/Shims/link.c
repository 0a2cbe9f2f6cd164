// A bad link between two network namespaces: what enters one TUN device leaves the other after its time on a line of so
// many bits a second and so many milliseconds, unless it is lost. Bytes that went onto the line are counted in the file.
//
//   link NAMESPACE-FILE DEVICE-THERE DEVICE-HERE BITS-A-SECOND MILLISECONDS LOST-PER-MILLE SEED COUNTER-FILE
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

// A router holds so many packets before it drops new ones.
enum { HELD = 64, LARGEST = 2048 };

struct packet { double due; int length; unsigned char bytes[LARGEST]; };
struct way { int from, to, first, count; double free_at; struct packet held[HELD]; };

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static uint64_t state;
static uint64_t chance(void) {
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

static int tun(const char *name) {
  struct ifreq request = {0};
  int file = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
  request.ifr_flags = IFF_TUN | IFF_NO_PI;
  strncpy(request.ifr_name, name, IFNAMSIZ - 1);
  if (file < 0 || ioctl(file, TUNSETIFF, &request) != 0) { perror("tun"); exit(1); }
  return file;
}

int main(int count, char **words) {
  if (count != 9) return 64;
  double rate = atof(words[4]), delay = atof(words[5]);
  uint64_t lost = atoi(words[6]);
  state = strtoull(words[7], 0, 10);
  int counter = open(words[8], O_RDWR | O_CREAT, 0600);
  if (counter < 0 || ftruncate(counter, 8) != 0) return 1;
  volatile uint64_t *bytes = mmap(0, 8, PROT_READ | PROT_WRITE, MAP_SHARED, counter, 0);
  int here = open("/proc/self/ns/net", O_RDONLY), there = open(words[1], O_RDONLY);
  static struct way ways[2];
  int near = tun(words[3]);
  if (setns(there, CLONE_NEWNET) != 0) { perror("setns"); return 1; }
  int far = tun(words[2]);
  setns(here, CLONE_NEWNET);
  ways[0].from = ways[1].to = far;
  ways[0].to = ways[1].from = near;
  printf("up\n");
  fflush(stdout);
  for (;;) {
    double wait = 1000, time = now();
    for (int i = 0; i < 2; i++) {
      struct way *way = &ways[i];
      while (way->count && way->held[way->first].due <= time) {
        struct packet *packet = &way->held[way->first];
        if (write(way->to, packet->bytes, packet->length) < 0) {}
        way->first = (way->first + 1) % HELD;
        way->count--;
      }
      if (way->count && way->held[way->first].due - time < wait) wait = way->held[way->first].due - time;
    }
    struct pollfd polled[2] = {{ways[0].from, POLLIN, 0}, {ways[1].from, POLLIN, 0}};
    poll(polled, 2, (int)wait + 1);
    for (int i = 0; i < 2; i++) {
      struct way *way = &ways[i];
      unsigned char buffer[LARGEST];
      int length;
      while ((length = read(way->from, buffer, sizeof buffer)) > 0) {
        // What IPv6 says to itself on a new device is none of ours.
        if (buffer[0] >> 4 != 4 || way->count == HELD) continue;
        double start = now();
        if (way->free_at < start) way->free_at = start;
        way->free_at += length * 8e3 / rate;
        *bytes += length;
        if (chance() % 1000 < lost) continue;
        struct packet *packet = &way->held[(way->first + way->count++) % HELD];
        packet->due = way->free_at + delay;
        packet->length = length;
        memcpy(packet->bytes, buffer, length);
      }
    }
  }
}
