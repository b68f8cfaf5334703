#pragma once
// What the surface asked for, taken apart.

#include <string>
#include <variant>
#include <vector>

#include "ui/surface.h"

namespace avtal::test {

template <class T>
std::vector<T> all_of(const std::vector<ui::Request>& requests) {
  std::vector<T> found;
  for (const ui::Request& request : requests) {
    if (const T* each = std::get_if<T>(&request)) found.push_back(*each);
  }
  return found;
}

inline std::vector<std::string> activated(const std::vector<ui::Request>& requests) {
  std::vector<std::string> nodes;
  for (const ui::Activate& each : all_of<ui::Activate>(requests)) nodes.push_back(each.node);
  return nodes;
}

template <class A>
std::vector<A> gestures(const std::vector<ui::Request>& requests) {
  std::vector<A> found;
  for (const ui::Gesture& each : all_of<ui::Gesture>(requests)) {
    if (const A* action = std::get_if<A>(&each.action)) found.push_back(*action);
  }
  return found;
}

using Names = std::vector<std::string>;

inline ui::WheelEvent wheel_at(float x, float y, float dy) {
  ui::WheelEvent event;
  event.x = x;
  event.y = y;
  event.dy = dy;
  return event;
}

}  // namespace avtal::test
