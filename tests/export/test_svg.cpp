// A small page with every kind of shape, against the picture written out by hand.

#include <doctest/doctest.h>

#include "export/svg.h"
#include "scene/scene.h"
#include "scene/theme.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

std::string hex(Role role, bool dark = false) {
  const Color color = color_of({role, 0, 1}, dark);
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t part : {color.r, color.g, color.b}) {
    text += kDigits[part / 16];
    text += kDigits[part % 16];
  }
  return text;
}

Paint solid(Role role) { return {role, 0, 1}; }

Page small_page() {
  Page page;
  page.width = 120;
  page.height = 60.5F;
  page.language = state::Language::en;
  Layer first;
  first.clip = {0, 0, 120, 60.5F};
  first.shapes = {Box{{10, 20, 30, 12}, solid(Role::ok), {}, 0, 0, 0, 0},
                  Box{{10, 20, 30, 12}, {}, solid(Role::warn), 2, 4, 3, 1.5F},
                  Fade{{0, 0, 8, 60}, solid(Role::panel), 0, 0.75F},
                  Line{{1, 2}, {3.333F, 4}, {Role::line2, 0, 0.5F}, 1, 2, 2}};
  Layer second;
  second.clip = {5, 5, 50, 50};
  second.shapes = {
      Polygon{{{0, 0}, {4, 0}, {2, -3.5F}}, solid(Role::error), solid(Role::panel), 1, true},
      Polygon{{{0, 0}, {9, 9}}, {}, solid(Role::focus), 2, false},
      Circle{{6, 7}, 2.5F, solid(Role::info), solid(Role::ink9), 1, 0, 0},
      Hatch{{0, 0, 10, 4}, solid(Role::line5), 5, 1.5F},
      Text{{3, 9}, "A < B & \"C\"", 14, Face::semibold, solid(Role::ink7), Align::centre},
      Text{{3, 19}, "Å", 12, Face::regular, {Role::ink5, 0, 0.6F}, Align::left},
      Text{{3, 29}, "1", 12, Face::display, solid(Role::ink5), Align::right}};
  page.layers = {first, second};
  return page;
}

std::string expected() {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"60.5\" "
         "viewBox=\"0 0 120 60.5\" role=\"img\" lang=\"en\" "
         "font-family=\"'Avtal Sans', Inter, 'Open Sans', sans-serif\">\n"
         "<title>Now &amp; then</title>\n"
         "<desc>&lt;b&gt;</desc>\n"
         "<clipPath id=\"clip0\"><rect x=\"0\" y=\"0\" width=\"120\" height=\"60.5\"/></clipPath>\n"
         "<g clip-path=\"url(#clip0)\">\n"
         "<rect x=\"10\" y=\"20\" width=\"30\" height=\"12\" fill=\"" +
         hex(Role::ok) +
         "\"/>\n"
         // The outline of two pixels lies inside the rectangle.
         "<rect x=\"11\" y=\"21\" width=\"28\" height=\"10\" rx=\"3\" fill=\"none\" stroke=\"" +
         hex(Role::warn) +
         "\" stroke-width=\"2\" stroke-dasharray=\"3 1.5\"/>\n"
         "<linearGradient id=\"fade0\"><stop offset=\"0\" stop-color=\"" +
         hex(Role::panel) + "\" stop-opacity=\"0\"/><stop offset=\"1\" stop-color=\"" +
         hex(Role::panel) +
         "\" stop-opacity=\"0.75\"/></linearGradient>\n"
         "<rect x=\"0\" y=\"0\" width=\"8\" height=\"60\" fill=\"url(#fade0)\"/>\n"
         "<line x1=\"1\" y1=\"2\" x2=\"3.33\" y2=\"4\" stroke=\"" +
         hex(Role::line2) +
         "\" stroke-opacity=\"0.5\" stroke-width=\"1\" stroke-dasharray=\"2 2\"/>\n"
         "</g>\n"
         "<clipPath id=\"clip1\"><rect x=\"5\" y=\"5\" width=\"50\" height=\"50\"/></clipPath>\n"
         "<g clip-path=\"url(#clip1)\">\n"
         "<polygon points=\"0,0 4,0 2,-3.5\" fill=\"" +
         hex(Role::error) + "\" stroke=\"" + hex(Role::panel) +
         "\" stroke-width=\"1\" stroke-linejoin=\"round\" "
         "stroke-linecap=\"round\"/>\n"
         "<polyline points=\"0,0 9,9\" fill=\"none\" stroke=\"" +
         hex(Role::focus) +
         "\" stroke-width=\"2\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>\n"
         "<circle cx=\"6\" cy=\"7\" r=\"2.5\" fill=\"" +
         hex(Role::info) + "\" stroke=\"" + hex(Role::ink9) +
         "\" stroke-width=\"1\"/>\n"
         // Rising lines five apart, cut at the edges of the rectangle.
         "<line x1=\"0\" y1=\"2.5\" x2=\"2.5\" y2=\"0\" stroke=\"" +
         hex(Role::line5) +
         "\" stroke-width=\"1.5\"/>\n"
         "<line x1=\"3.5\" y1=\"4\" x2=\"7.5\" y2=\"0\" stroke=\"" +
         hex(Role::line5) +
         "\" stroke-width=\"1.5\"/>\n"
         "<line x1=\"8.5\" y1=\"4\" x2=\"10\" y2=\"2.5\" stroke=\"" +
         hex(Role::line5) +
         "\" stroke-width=\"1.5\"/>\n"
         "<text x=\"3\" y=\"9\" font-size=\"14\" font-weight=\"600\" text-anchor=\"middle\" "
         "fill=\"" +
         hex(Role::ink7) +
         "\">A &lt; B &amp; &quot;C&quot;</text>\n"
         "<text x=\"3\" y=\"19\" font-size=\"12\" fill=\"" +
         hex(Role::ink5) +
         "\" fill-opacity=\"0.6\">Å</text>\n"
         "<text x=\"3\" y=\"29\" font-size=\"12\" font-weight=\"600\" "
         "font-family=\"'Avtal Sans Display', Inter, sans-serif\" text-anchor=\"end\" fill=\"" +
         hex(Role::ink5) +
         "\">1</text>\n"
         "</g>\n"
         "</svg>\n";
}

}  // namespace

TEST_CASE("svg: every kind of shape") {
  CHECK(exporting::to_svg(small_page(), {"Now & then", "<b>"}) == expected());
}

TEST_CASE(
    "svg: a band is filled between its edges, and stroked along them but not across its ends") {
  Page page;
  Layer layer;
  Band band;
  band.upper = {{0, 0}, {10, 2}};
  band.lower = {{0, 8}, {10, 10}};
  band.fill = solid(Role::info);
  band.edge = solid(Role::warn);
  band.edge_width = 1.5F;
  band.dash = 5;
  band.gap = 4;
  layer.shapes = {band};
  page.layers = {layer};
  const std::string svg = exporting::to_svg(page, {});
  const std::string stroke = " fill=\"none\" stroke=\"" + hex(Role::warn) +
                             "\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"/>\n";
  CHECK(svg.find("<polygon points=\"0,0 10,2 10,10 0,8\" fill=\"" + hex(Role::info) +
                 "\"/>\n<polyline points=\"0,0 10,2\"" + stroke + "<polyline points=\"0,8 10,10\"" +
                 stroke) != std::string::npos);
}

TEST_CASE("svg: the same page gives the same bytes, another theme other colours") {
  const Page page = small_page();
  const std::string light = exporting::to_svg(page, {"a", "b"});
  CHECK(exporting::to_svg(page, {"a", "b"}) == light);
  Page dark = page;
  dark.dark = true;
  const std::string dark_svg = exporting::to_svg(dark, {"a", "b"});
  CHECK(dark_svg != light);
  CHECK(dark_svg.find(hex(Role::panel, true)) != std::string::npos);
}

TEST_CASE("svg: an empty page is still a picture with a title") {
  Page page;
  page.width = 10;
  page.height = 10;
  const std::string svg = exporting::to_svg(page, {"Tom", ""});
  CHECK(svg.find("<title>Tom</title>\n</svg>\n") != std::string::npos);
  CHECK(svg.find("<desc>") == std::string::npos);
  CHECK(svg.find("lang=\"sv\"") != std::string::npos);
}

TEST_CASE("svg: numbers are short, and minus nothing is nothing") {
  Page page;
  page.width = 1000000.125F;
  page.height = 0.004F;
  Layer layer;
  layer.clip = {-0.001F, -12.345F, 0.1F, 3};
  page.layers = {layer};
  const std::string svg = exporting::to_svg(page, {});
  CHECK(svg.find("width=\"1000000.13\" height=\"0\"") != std::string::npos);
  CHECK(svg.find("<rect x=\"0\" y=\"-12.35\" width=\"0.1\" height=\"3\"/>") != std::string::npos);
}

TEST_CASE("svg: an outline wider than its box does not turn it inside out") {
  Page page;
  Layer layer;
  layer.shapes = {Box{{0, 0, 2, 2}, {}, solid(Role::warn), 6, 1, 0, 0}};
  page.layers = {layer};
  const std::string svg = exporting::to_svg(page, {});
  CHECK(svg.find("width=\"0\" height=\"0\" rx=\"0\"") != std::string::npos);
}
