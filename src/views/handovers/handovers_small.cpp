#include "views/handovers/handovers_small.h"

#include <string>
#include <utility>

namespace avtal::scene {
namespace {

using document::Block;
using document::Inks;
using document::Kind;
using model::Status;

// In CSS pixels at the usual size of text.
constexpr int kWidth = 84;
constexpr int kRail = 22;
constexpr int kUpper = 2;  // top of a rail
constexpr int kLower = 30;
constexpr int kHeight = 54;
constexpr int kEnd = 40;  // of a service whose people leave

std::string at(int x, int y) { return std::to_string(x) + " " + std::to_string(y); }

std::string box(int x0, int x1, int y0, int y1) {
  return "M" + at(x0, y0) + "H" + std::to_string(x1) + "V" + std::to_string(y1) + "H" +
         std::to_string(x0) + "z";
}

Inks filled(const char* fill) { return {.fill = fill}; }

/// What holds is full, what is proposed or assumed is hollow, as in the large picture.
Inks inks_of(Status status) {
  Inks inks{.fill = "background", .edge = "service-base", .width = 1.5F};
  switch (status) {
    case Status::stated:
    case Status::derived:
      return filled("service-base");
    case Status::proposed:
      inks.dash = 4;
      inks.gap = 3;
      break;
    case Status::assumed:
      break;
    case Status::unknown:
      inks.dash = 1.5F;
      inks.gap = 3;
      break;
  }
  return inks;
}

class SmallPicture {
 public:
  explicit SmallPicture(const SmallMove& move)
      : move_(move),
        half_(move.thin && !move.people ? 2 : 5),
        giver_(middle(move.upwards)),
        taker_(middle(!move.upwards)) {}

  Block block() {
    rail(kUpper);
    if (move_.within) {
      giver_ = taker_ = middle(false);
    } else {
      rail(kLower);
    }
    if (move_.people) {
      add_people();
    } else if (move_.within) {
      stroke(box(0, kWidth, giver_ - half_, giver_ + half_), inks_of(move_.status));
    } else if (move_.dated) {
      add_way();
    } else {
      add_area();
    }
    return std::move(block_);
  }

 private:
  static int middle(bool lower) { return (lower ? kLower : kUpper) + kRail / 2; }

  void stroke(std::string path, Inks inks) {
    document::add(block_,
                  {.kind = Kind::stroke, .drawing = std::move(path), .inks = std::move(inks)});
  }

  void rail(int top) { stroke(box(0, kWidth, top, top + kRail), filled("neutral-tint")); }

  void add_giver(int until) {
    const Inks nobody{.edge = "error", .width = 1.25F, .dash = 4, .gap = 3};
    stroke(box(0, until, giver_ - half_, giver_ + half_),
           move_.giver_named ? filled("service-base") : nobody);
  }

  /// On a known day: an S from the one to the other.
  void add_way() {
    add_giver(32);
    const auto edge = [&](int side) { return std::pair{giver_ + side, taker_ + side}; };
    const auto [from, to] = edge(-half_);
    const auto [below, under] = edge(half_);
    stroke("M" + at(32, from) + "C" + at(47, from) + " " + at(43, to) + " " + at(58, to) + "H" +
               std::to_string(kWidth) + "V" + std::to_string(under) + "H58C" + at(43, under) + " " +
               at(47, below) + " " + at(32, below) + "z",
           inks_of(move_.status));
  }

  /// On some day between two: every place where it can be.
  void add_area() {
    add_giver(20);
    const int sign = taker_ > giver_ ? 1 : -1;
    const int near = giver_ - sign * half_;
    const int far = taker_ + sign * half_;
    stroke("M" + at(20, near) + "H54C" + at(64, near) + " " + at(60, taker_ - sign * half_) + " " +
               at(70, taker_ - sign * half_) + "V" + std::to_string(far) + "H36C" + at(26, far) +
               " " + at(30, giver_ + sign * half_) + " " + at(20, giver_ + sign * half_) + "z",
           inks_of(Status::unknown));
    stroke(box(70, kWidth, taker_ - half_, taker_ + half_), inks_of(move_.status));
  }

  void add_people() {
    add_giver(kEnd);
    const Inks line{.edge = "service-base", .width = 2};
    stroke("M" + at(kEnd, giver_ - 10) + "V" + std::to_string(giver_ + 10), line);
    Inks way = line;
    way.dash = 4;
    way.gap = 3;
    if (move_.within) {
      stroke("M" + at(kEnd, giver_) + "H64", way);
      stroke(
          "M" + at(64, giver_ - 5) + "V" + std::to_string(giver_ + 5) + "L" + at(71, giver_) + "z",
          filled("service-base"));
      return;
    }
    const int tip = taker_ > giver_ ? taker_ - 4 : taker_ + 4;
    const int back = taker_ > giver_ ? -7 : 7;
    stroke("M" + at(kEnd, giver_) + "C" + at(62, giver_) + " " + at(62, giver_) + " " +
               at(62, tip + back),
           way);
    stroke("M" + at(57, tip + back) + "H67L" + at(62, tip) + "z", filled("service-base"));
  }

  SmallMove move_;
  int half_;
  int giver_;
  int taker_;
  Block block_{.kind = Kind::sign, .part = document::Part{0, 0, kWidth, kHeight}};
};

}  // namespace

Block small_picture(const SmallMove& move) { return SmallPicture(move).block(); }

}  // namespace avtal::scene
