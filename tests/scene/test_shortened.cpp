#include "scene/shortened.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/text.h"
#include "page/linkoping.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

constexpr std::string_view kEllipsis = "…";

struct Board {
  Layer layer;
  Pen pen{layer, test::measure(), state::Language::sv};
};

/// Does a character of `text`, with the marks over it, end at that byte?
bool ends_a_character(std::string_view text, std::size_t at) {
  std::size_t end = 0;
  while (end < at) end += base::first_character_size(text.substr(end));
  return end == at;
}

}  // namespace

TEST_CASE("shortened: at every width whole characters that fit, and as many as do") {
  const Board board;
  for (const std::string name :
       {"Hälso- och sjukvårdsinsatser för äldre på särskilda boenden",
        "ΟΜΑΔΑ ΕΡΓΑΣΊΑΣ για ηλικιωμένους", "A\u030Angstro\u0308m e\u0302\u0323t o\u0308vrigt",
        "a\u0301\u0301\u0301\u0301b", "中文𝔸𝔹"}) {
    CAPTURE(name);
    const float whole = board.pen.width(name, 14);
    for (float width = 0; width < whole; width += 1.7F) {
      CAPTURE(width);
      const std::string shown = shortened(board.pen, name, 14, Face::regular, width);
      REQUIRE(shown.size() >= kEllipsis.size());
      const std::string kept = shown.substr(0, shown.size() - kEllipsis.size());
      CHECK(shown == kept + std::string(kEllipsis));
      CHECK(name.compare(0, kept.size(), kept) == 0);
      CHECK(ends_a_character(name, kept.size()));
      if (!kept.empty()) CHECK(board.pen.width(shown, 14) <= width);
      std::size_t more = kept.size();
      while (name[more] == ' ' || name[more] == ',') ++more;
      more += base::first_character_size(std::string_view(name).substr(more));
      CHECK(board.pen.width(name.substr(0, more) + "…", 14) > width);
    }
    CHECK(shortened(board.pen, name, 14, Face::regular, whole) == name);
  }
}

TEST_CASE("shortened: no blank and no comma is left before the ellipsis") {
  const Board board;
  for (float width = 0; width < 120; width += 1) {
    const std::string shown = shortened(board.pen, "ab, cd , ef", 14, Face::regular, width);
    CHECK(shown.find(" …") == std::string::npos);
    CHECK(shown.find(",…") == std::string::npos);
  }
}

TEST_CASE("shortened: in lines, the last says that there is more, and none is too wide") {
  const Board board;
  const std::string name =
      "Social- och arbetsmarknadsnämndensförvaltning – avtal och överlämningar";
  for (float width = 40; width < 500; width += 3) {
    CAPTURE(width);
    for (const std::size_t most : {1U, 2U, 3U}) {
      const auto lines = shortened_lines(board.pen, name, 14, Face::regular, width, most);
      REQUIRE(!lines.empty());
      CHECK(lines.size() <= most);
      for (const std::string& line : lines) CHECK(board.pen.width(line, 14) <= width);
      const auto all = board.pen.wrapped(name, 14, Face::regular, width);
      if (all.size() > most) CHECK(lines.back().find("…") != std::string::npos);
      for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (board.pen.width(all[i], 14) <= width) CHECK(lines[i] == all[i]);
      }
    }
  }
}
