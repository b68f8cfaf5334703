// The flat list and the SVG picture are the same picture: shape by shape, in the same places.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "export/svg.h"
#include "flat/shape_list.h"
#include "fonts/fonts.h"
#include "load/load.h"
#include "page/drawn_regions.h"
#include "page/page.h"
#include "support/files.h"
#include "ui/typeface.h"

using namespace avtal;
using scene::Rect;

namespace {

struct Placed {
  std::string kind;
  Rect rect;
  std::string text;
};

// ---- SVG ---------------------------------------------------------------------------------------

std::optional<std::string> attribute(const std::string& line, const std::string& name) {
  const std::string start = " " + name + "=\"";
  const std::size_t at = line.find(start);
  if (at == std::string::npos) return std::nullopt;
  const std::size_t from = at + start.size();
  return line.substr(from, line.find('"', from) - from);
}

float number(const std::string& line, const std::string& name) {
  return std::strtof(attribute(line, name).value_or("0").c_str(), nullptr);
}

Rect around(const std::vector<float>& xy) {
  Rect rect{xy[0], xy[1], 0, 0};
  for (std::size_t i = 2; i + 1 < xy.size(); i += 2) {
    const float right = std::max(rect.right(), xy[i]);
    const float bottom = std::max(rect.bottom(), xy[i + 1]);
    rect.x = std::min(rect.x, xy[i]);
    rect.y = std::min(rect.y, xy[i + 1]);
    rect.w = right - rect.x;
    rect.h = bottom - rect.y;
  }
  return rect;
}

std::vector<float> numbers_of(std::string text) {
  std::replace(text.begin(), text.end(), ',', ' ');
  std::istringstream in(text);
  std::vector<float> numbers;
  for (float each = 0; in >> each;) numbers.push_back(each);
  return numbers;
}

std::string unescaped(std::string text) {
  const std::pair<const char*, const char*> kEscapes[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
  for (const auto& [from, to] : kEscapes) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; ++at) {
      text.replace(at, std::string(from).size(), to);
    }
  }
  return text;
}

std::vector<Placed> placed_in_svg(const std::string& svg) {
  std::vector<Placed> all;
  std::istringstream lines(svg);
  for (std::string line; std::getline(lines, line);) {
    const bool filled = attribute(line, "fill").value_or("none") != "none";
    if (!filled && !attribute(line, "stroke")) continue;
    if (line.rfind("<rect", 0) == 0) {
      const float edge = number(line, "stroke-width");  // half of it lies outside
      all.push_back({"box",
                     {number(line, "x") - edge / 2, number(line, "y") - edge / 2,
                      number(line, "width") + edge, number(line, "height") + edge},
                     {}});
    } else if (line.rfind("<line ", 0) == 0) {
      all.push_back(
          {"line",
           around({number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2")}),
           {}});
    } else if (line.rfind("<poly", 0) == 0) {
      all.push_back({"polygon", around(numbers_of(*attribute(line, "points"))), {}});
    } else if (line.rfind("<circle", 0) == 0) {
      const float r = number(line, "r");
      all.push_back({"circle", {number(line, "cx") - r, number(line, "cy") - r, 2 * r, 2 * r}, {}});
    } else if (line.rfind("<text", 0) == 0) {
      const std::size_t from = line.find('>') + 1;
      const std::string text = unescaped(line.substr(from, line.rfind("</text>") - from));
      const float size = number(line, "font-size");
      all.push_back({"text", {0, number(line, "y"), size, 0}, text});
    }
  }
  return all;
}

// ---- flat --------------------------------------------------------------------------------------

class Reader {
 public:
  explicit Reader(const flat::ShapeList& list) : list_(list), texts_(list.texts) {}

  std::vector<Placed> read() {
    while (at_ < list_.numbers.size()) shape(static_cast<flat::Op>(static_cast<int>(next())));
    return std::move(all_);
  }

 private:
  float next() { return list_.numbers.at(at_++); }
  void skip(std::size_t count) { at_ += count; }
  std::vector<float> take(std::size_t count) {
    std::vector<float> taken;
    for (std::size_t i = 0; i < count; ++i) taken.push_back(next());
    return taken;
  }
  Rect rect() {
    const auto n = take(4);
    return {n[0], n[1], n[2], n[3]};
  }

  void shape(flat::Op op) {
    switch (op) {
      case flat::Op::clip:
        return skip(4);
      case flat::Op::box:
        all_.push_back({"box", rect(), {}});
        return skip(6);
      case flat::Op::fade:
        all_.push_back({"box", rect(), {}});
        return skip(2);
      case flat::Op::line:
        all_.push_back({"line", around(take(4)), {}});
        return skip(4);
      case flat::Op::polygon: {
        skip(6);
        const auto count = static_cast<std::size_t>(next());
        all_.push_back({"polygon", around(take(2 * count)), {}});
        return;
      }
      case flat::Op::circle: {
        const auto n = take(3);
        all_.push_back({"circle", {n[0] - n[2], n[1] - n[2], 2 * n[2], 2 * n[2]}, {}});
        return skip(5);
      }
      case flat::Op::text: {
        const auto n = take(6);
        std::string text;
        std::getline(texts_, text);
        all_.push_back({"text", {0, n[1], n[2], 0}, text});
        return;
      }
      case flat::Op::hatch: {
        skip(2);
        const auto count = static_cast<std::size_t>(next());
        for (std::size_t i = 0; i < count; ++i) all_.push_back({"line", around(take(4)), {}});
        return;
      }
    }
  }

  const flat::ShapeList& list_;
  std::istringstream texts_;
  std::size_t at_ = 0;
  std::vector<Placed> all_;
};

// ---- the same ----------------------------------------------------------------------------------

/// Nothing is left out for lying outside, and where hatching falls does not hang on the pixels.
scene::Page unclipped(scene::Page page) {
  for (scene::Layer& layer : page.layers) {
    layer.clip = {-1e7F, -1e7F, 2e7F, 2e7F};
    for (scene::Shape& shape : layer.shapes) {
      if (auto* hatch = std::get_if<scene::Hatch>(&shape)) {
        Rect& r = hatch->rect;
        r = {std::round(r.x), std::round(r.y), std::round(r.w), std::round(r.h)};
      }
      if (auto* line = std::get_if<scene::Line>(&shape); line && line->width <= 0) {
        line->paint = {};
      }
    }
  }
  return page;
}

bool near(const Rect& a, const Rect& b) {
  constexpr float kRounding = 1.6F;
  return std::abs(a.x - b.x) < kRounding && std::abs(a.y - b.y) < kRounding &&
         std::abs(a.right() - b.right()) < kRounding &&
         std::abs(a.bottom() - b.bottom()) < kRounding;
}

void compare(const scene::Page& page) {
  const auto svg = placed_in_svg(exporting::to_svg(page, {page.title, {}}));
  const auto flat = Reader(flat::flatten(page.layers, {}, 1)).read();
  CHECK(svg.size() > 20);
  CHECK(svg.size() == flat.size());
  for (std::size_t i = 0; i < std::min(svg.size(), flat.size()); ++i) {
    INFO(i << " " << svg[i].kind << " " << svg[i].text << " " << svg[i].rect.x << " "
           << svg[i].rect.y << " / " << flat[i].kind << " " << flat[i].text << " " << flat[i].rect.x
           << " " << flat[i].rect.y);
    REQUIRE(svg[i].kind == flat[i].kind);
    REQUIRE(svg[i].text == flat[i].text);
    REQUIRE(near(svg[i].rect, flat[i].rect));
  }
}

}  // namespace

TEST_CASE("the flat list has each shape of the SVG picture, in the same place and order") {
  for (const char* file : {"data/linkoping.json", "tests/data/provstad.json"}) {
    auto loaded = load::load_dataset(test::bytes_of(file));
    REQUIRE(loaded.dataset);
    const auto prepared = scene::prepare(*loaded.dataset);
    for (const char* view :
         {"vy=oversikt", "vy=tidslinje", "vy=tidslinje&rader=namnder", "vy=overlamningar",
          "vy=kostnadsfloden", "vy=kostnadsfloden&form=serie", "vy=kostnadsfloden&form=tabell",
          "vy=kallor", "steg=2", "steg=8"}) {
      for (const scene::Point size : {scene::Point{1440, 900}, scene::Point{390, 844}}) {
        INFO(file << " " << view << " " << size.x);
        scene::PageRequest request;
        request.prepared = prepared.get();
        request.view = state::from_fragment(std::string("v=1&") + view).state;
        request.around.width = size.x;
        request.around.height = size.y;
        request.text_width = ui::text_width;
        compare(unclipped(scene::drawn_page(request)));
      }
    }
  }
}
