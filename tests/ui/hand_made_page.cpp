#include "hand_made_page.h"

#include "base/date.h"

namespace avtal::test {
namespace {

using scene::Node;
using scene::NodeKind;
using scene::Paint;
using scene::Rect;
using scene::Role;

Paint paint(Role role) { return {role, 0, 1}; }

Node item(std::string id, Rect rect, int lane) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::item;
  node.parent = "chart";
  node.rect = rect;
  node.name = node.id;
  node.lane = lane;
  node.hoverable = true;
  node.action = state::Select{node.id};
  node.tooltip = {{"What it is", true}, {"and since when", false}};
  return node;
}

Node button(std::string id, Rect rect) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::button;
  node.rect = rect;
  node.name = node.id;
  node.command = scene::CommandKind::share;
  return node;
}

}  // namespace

scene::Layer all_shapes() {
  scene::Layer layer{{0, 0, 800, 600}, {}};
  auto& s = layer.shapes;
  s.emplace_back(scene::Box{{0, 0, 800, 600}, paint(Role::background), {}, 0, 0, 0, 0});
  s.emplace_back(scene::Box{{10, 10, 100, 30}, paint(Role::panel), paint(Role::line5), 1, 6, 0, 0});
  s.emplace_back(scene::Box{{120, 10, 100, 30}, {}, paint(Role::ink9), 2, 0, 0, 0});
  s.emplace_back(scene::Box{{230, 10, 100, 30}, {}, paint(Role::error), 1.5F, 2, 5, 3});
  s.emplace_back(scene::Box{{340, 10, 40, 24}, paint(Role::ok_tint), {}, 0, 12, 0, 0});
  s.emplace_back(scene::Fade{{10, 50, 100, 30}, {Role::service_base, 1, 1}, 1, 0});
  s.emplace_back(scene::Line{{10, 90}, {200, 90}, paint(Role::line3), 1, 0, 0});
  s.emplace_back(scene::Line{{10, 95}, {200, 95}, paint(Role::ink7), 1.5F, 2, 3});
  s.emplace_back(scene::Line{{210, 50}, {210, 100}, paint(Role::brand7), 2, 4, 2});
  s.emplace_back(scene::Line{{220, 50}, {260, 100}, paint(Role::brand7), 2, 0, 0});
  s.emplace_back(scene::Polygon{{{300, 50}, {306, 56}, {300, 62}, {294, 56}},
                                paint(Role::background),
                                paint(Role::ink9),
                                2,
                                true});
  s.emplace_back(
      scene::Polygon{{{330, 50}, {340, 60}, {330, 70}}, {}, paint(Role::ink9), 1.75F, false});
  s.emplace_back(scene::Polygon{
      {{350, 50}, {400, 50}, {400, 90}, {375, 60}, {350, 90}}, paint(Role::shade), {}, 0, true});
  s.emplace_back(scene::Circle{{430, 60}, 8, paint(Role::brand7), {}, 0, 0, 0});
  s.emplace_back(scene::Circle{
      {460, 60}, 7.25F, paint(Role::background), paint(Role::error), 1.5F, 2.6F, 1.95F});
  s.emplace_back(scene::Hatch{{480, 50, 80, 12}, paint(Role::ink6), 5, 1.5F});
  s.emplace_back(scene::Band{{{580, 50}, {620, 60}, {660, 90}},
                             {{580, 74}, {620, 84}, {660, 114}},
                             {Role::service_tint, 1, 1},
                             {Role::service_base, 1, 1},
                             1.5F,
                             5,
                             4,
                             {Role::service_base, 1, 0.5F},
                             8,
                             1.5F});
  s.emplace_back(scene::Text{{10, 130},
                             "Överenskommelse 2018 – 1\u00a0694\u00a0000 kr",
                             14,
                             scene::Face::regular,
                             paint(Role::ink9),
                             scene::Align::left});
  s.emplace_back(scene::Text{
      {400, 130}, "Läget den", 20, scene::Face::semibold, paint(Role::ink9), scene::Align::centre});
  s.emplace_back(scene::Text{{700, 130},
                             "Avtalskartan",
                             28,
                             scene::Face::display,
                             paint(Role::ink9),
                             scene::Align::right});
  // What must do no harm.
  s.emplace_back(scene::Box{{-1e6F, 150, 2e6F, 20}, {}, paint(Role::error), 1, 0, 5, 3});
  s.emplace_back(scene::Line{{-1e6F, 180}, {1e6F, 180}, paint(Role::error), 1, 5, 3});
  s.emplace_back(scene::Polygon{{}, paint(Role::error), paint(Role::error), 1, true});
  s.emplace_back(scene::Polygon{{{5, 5}, {5, 5}}, paint(Role::error), paint(Role::error), 1, true});
  s.emplace_back(
      scene::Band{{{5, 5}}, {}, paint(Role::error), paint(Role::error), 1, 0, 0, {}, 0, 0});
  s.emplace_back(scene::Circle{{5, 5}, 0, paint(Role::error), {}, 0, 0, 0});
  s.emplace_back(scene::Box{{5, 5, 0, 0}, paint(Role::error), paint(Role::error), 1, 4, 0, 0});
  s.emplace_back(scene::Text{
      {5, 5}, "\xff\xc3 漢 😀", 14, scene::Face::regular, paint(Role::ink9), scene::Align::left});
  return layer;
}

scene::Page hand_made_page() {
  scene::Page page;
  page.width = 800;
  page.height = 600;
  page.title = "Avtalskartan";
  page.layers.push_back(all_shapes());
  page.chart = scene::Chart{
      {kChartLeft, kChartTop, 400, 300}, {{0, 400}, kChartLeft, kChartLeft + 400}, 600};
  page.scroll_areas.push_back({{kChartLeft, kChartTop, 400, 300}, 600});
  page.nodes.push_back(button("ok", {10, 10, 100, 36}));
  page.nodes.push_back(item("bar-a", {150, 250, 200, 32}, 0));
  page.nodes.push_back(item("bar-b", {300, 350, 100, 32}, 1));
  page.nodes.push_back(item("over-b", {360, 340, 100, 32}, 1));  // lies over bar-b
  page.nodes.push_back(item("diamond", {200, 400, 12, 12}, 2));
  page.nodes.push_back(button("close", {750, 110, 36, 36}));
  page.as_of_handle = Rect{280, 200, 40, 24};
  return page;
}

scene::Page hand_made_list() {
  scene::Page page = hand_made_page();
  page.chart.reset();
  page.as_of_handle.reset();
  page.scroll_areas = {{{550, 100, 250, 500}, 900}};
  return page;
}

}  // namespace avtal::test
