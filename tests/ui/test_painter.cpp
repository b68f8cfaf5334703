#include "ui/painter.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "hand_made_page.h"
#include "imgui.h"
#include "screenless.h"
#include "ui/typeface.h"

using avtal::scene::Face;
using avtal::scene::Rect;
using avtal::test::Screenless;

namespace {

struct Extent {
  float left = 1e9F;
  float right = -1e9F;
  float top = 1e9F;
  float bottom = -1e9F;
};

Extent extent_of(const ImDrawData& data) {
  Extent extent;
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      extent.left = std::min(extent.left, vertex.pos.x);
      extent.right = std::max(extent.right, vertex.pos.x);
      extent.top = std::min(extent.top, vertex.pos.y);
      extent.bottom = std::max(extent.bottom, vertex.pos.y);
    }
  }
  return extent;
}

bool is_sane(const ImDrawData& data) {
  for (const ImDrawList* list : data.CmdLists) {
    for (const ImDrawVert& vertex : list->VtxBuffer) {
      if (!std::isfinite(vertex.pos.x) || !std::isfinite(vertex.pos.y)) return false;
    }
    for (const ImDrawCmd& command : list->CmdBuffer) {
      const int end = static_cast<int>(command.IdxOffset + command.ElemCount);
      if (end > list->IdxBuffer.Size) return false;
      for (int i = static_cast<int>(command.IdxOffset); i < end; ++i) {
        if (static_cast<int>(list->IdxBuffer[i]) >= list->VtxBuffer.Size) return false;
      }
    }
  }
  return true;
}

avtal::scene::Page page_with(avtal::scene::Shape shape, Rect clip = {0, 0, 800, 600}) {
  avtal::scene::Page page;
  page.width = 800;
  page.height = 600;
  page.layers.push_back({clip, {std::move(shape)}});
  return page;
}

avtal::scene::Text text_of(std::string string, float size, Face face) {
  return {{100, 100},
          std::move(string),
          size,
          face,
          {avtal::scene::Role::ink9, 0, 1},
          avtal::scene::Align::left};
}

/// Left edge of the last letter, from the first letter's, as painted.
float painted_advance(const ImDrawData& data) {
  for (const ImDrawList* list : data.CmdLists) {
    const int count = list->VtxBuffer.Size;
    if (count < 8) continue;
    return list->VtxBuffer[count - 4].pos.x - list->VtxBuffer[0].pos.x;
  }
  return 0;
}

bool on_pixels(float css, float ratio) {
  const float device = css * ratio;
  return std::abs(device - std::round(device)) < 0.01F;
}

constexpr float kRatios[] = {1, 1.25F, 1.5F, 2, 3};

}  // namespace

TEST_CASE("every kind of shape is painted soundly at every pixel ratio, light and dark") {
  for (const float ratio : kRatios) {
    for (const bool dark : {false, true}) {
      Screenless screen({800, 600, ratio, 0, 0});
      avtal::scene::Page page = avtal::test::hand_made_page();
      page.dark = dark;
      screen.frames(page);
      const ImDrawData& data = *screen.surface.draw_data();
      CHECK(data.TotalVtxCount > 500);
      CHECK(data.TotalVtxCount < 20'000);
      CHECK(is_sane(data));
      const Extent extent = extent_of(data);
      CHECK(extent.left > -200);
      CHECK(extent.right < 1000);
    }
  }
}

TEST_CASE("letters advance as the layout has measured, at any size and pixel ratio") {
  const std::string text = "HÅvtalskartan 2018–2023, 1\u00a0694\u00a0000 krH";
  const std::string all_but_last = text.substr(0, text.size() - 1);
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    for (const Face face : {Face::regular, Face::semibold, Face::display}) {
      for (const float size : {12.0F, 13.3F, 14.0F, 16.0F, 20.0F, 28.0F, 40.0F}) {
        screen.frames(page_with(text_of(text, size, face)));
        const float expected = avtal::ui::text_width(all_but_last, size, face);
        CHECK(std::abs(painted_advance(*screen.surface.draw_data()) - expected) < 0.1F);
      }
    }
  }
}

TEST_CASE("a letter is as tall as its em size says, and stands on its baseline") {
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    screen.frames(page_with(text_of("H", 40, Face::regular)));
    const Extent extent = extent_of(*screen.surface.draw_data());
    // The capitals of Inter are 0.727 em high.
    CHECK(extent.bottom == doctest::Approx(100).epsilon(0.01));
    CHECK(extent.bottom - extent.top == doctest::Approx(40 * 0.727F).epsilon(0.05));
  }
}

TEST_CASE("letters stand on device pixels, whatever the layout says") {
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    auto text = text_of("Hx", 14, Face::regular);
    text.at.y = 100.37F;
    screen.frames(page_with(text));
    for (const ImDrawList* list : screen.surface.draw_data()->CmdLists) {
      for (const ImDrawVert& vertex : list->VtxBuffer) CHECK(on_pixels(vertex.pos.y, ratio));
    }
  }
}

TEST_CASE("edges of boxes and lines of whole width lie on device pixels") {
  namespace scene = avtal::scene;
  const scene::Paint ink{scene::Role::ink9, 0, 1};
  const scene::Shape shapes[] = {
      scene::Box{{10.3F, 20.7F, 55.5F, 31.2F}, ink, {}, 0, 0, 0, 0},
      scene::Box{{10.3F, 20.7F, 55.5F, 31.2F}, {}, ink, 1, 0, 0, 0},
      scene::Line{{10.3F, 20.5F}, {90.1F, 20.5F}, ink, 1, 0, 0},
      scene::Line{{10.5F, 20.5F}, {10.5F, 90.1F}, ink, 2, 0, 0},
      scene::Line{{10.5F, 20.5F}, {90.5F, 20.5F}, ink, 1, 5, 3},
  };
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    for (const scene::Shape& shape : shapes) {
      screen.frames(page_with(shape));
      const ImDrawData& data = *screen.surface.draw_data();
      CHECK(data.TotalVtxCount > 0);
      for (const ImDrawList* list : data.CmdLists) {
        for (const ImDrawVert& vertex : list->VtxBuffer) {
          CHECK(on_pixels(vertex.pos.x, ratio));
          CHECK(on_pixels(vertex.pos.y, ratio));
        }
      }
    }
  }
}

TEST_CASE("a line of width 1 is one device pixel at least, and never zero") {
  namespace scene = avtal::scene;
  for (const float ratio : {1.0F, 1.25F, 1.4F}) {
    Screenless screen({800, 600, ratio, 0, 0});
    screen.frames(
        page_with(scene::Line{{10, 20.5F}, {90, 20.5F}, {scene::Role::ink9, 0, 1}, 1, 0, 0}));
    const Extent extent = extent_of(*screen.surface.draw_data());
    CHECK((extent.bottom - extent.top) * ratio == doctest::Approx(1));
  }
}

TEST_CASE("layers are clipped to device pixels") {
  namespace scene = avtal::scene;
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    const Rect clip{10.4F, 20.6F, 100.3F, 50.2F};
    screen.frames(
        page_with(scene::Box{{0, 0, 500, 500}, {scene::Role::ink9, 0, 1}, {}, 0, 0, 0, 0}, clip));
    for (const ImDrawList* list : screen.surface.draw_data()->CmdLists) {
      for (const ImDrawCmd& command : list->CmdBuffer) {
        if (command.ElemCount == 0) continue;
        // What ImGui's renderer makes of it.
        const auto left = static_cast<int>(command.ClipRect.x * ratio);
        const auto width = static_cast<int>((command.ClipRect.z - command.ClipRect.x) * ratio);
        const auto height = static_cast<int>((command.ClipRect.w - command.ClipRect.y) * ratio);
        CHECK(left == std::lround(10.4F * ratio));
        CHECK(left + width == std::lround(110.7F * ratio));
        CHECK(height == std::lround(70.8F * ratio) - std::lround(20.6F * ratio));
      }
    }
  }
}

TEST_CASE("a band is one strip: two corners for each of its points, and no more") {
  namespace scene = avtal::scene;
  scene::Band band;
  for (int i = 0; i <= 16; ++i) {
    const auto x = static_cast<float>(100 + 10 * i);
    band.upper.push_back({x, 100 + static_cast<float>(i)});
    band.lower.push_back({x, 124 + static_cast<float>(i)});
  }
  band.fill = {scene::Role::service_base, 0, 0.3F};
  for (const float ratio : kRatios) {
    Screenless screen({800, 600, ratio, 0, 0});
    screen.frames(page_with(band));
    const ImDrawData& data = *screen.surface.draw_data();
    CHECK(data.TotalVtxCount == 34);
    CHECK(data.TotalIdxCount == 16 * 6);
    CHECK(is_sane(data));
    const Extent extent = extent_of(data);
    CHECK(extent.left == doctest::Approx(100));
    CHECK(extent.right == doctest::Approx(260));
    CHECK(extent.top == doctest::Approx(100));
    CHECK(extent.bottom == doctest::Approx(140));
  }
}

TEST_CASE("what lies outside its layer's clip costs nothing") {
  namespace scene = avtal::scene;
  Screenless screen;
  screen.frames(page_with(text_of("unseen", 14, Face::regular), {0, 200, 800, 100}));
  CHECK(screen.surface.draw_data()->TotalVtxCount == 0);
}
