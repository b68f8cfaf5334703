#pragma once
// Years of money, of the real dataset and of small ones.

#include <optional>
#include <string_view>

#include "answers/build.h"
#include "answers/yearly_flows.h"

namespace avtal::test {

inline answers::FlowYear linkoping(int year, bool with_assumed = false,
                                   std::optional<int> price_year = {}) {
  answers::FlowRequest request;
  request.year = year;
  request.with_assumed = with_assumed;
  request.price_year = price_year;
  return answers::flow_year(real(), request);
}

inline const answers::FlowRow* row(const answers::FlowYear& year, std::string_view id) {
  const Ref<model::MoneyFlow> wanted = flow(real(), id);
  for (const answers::FlowRow& each : year.rows) {
    if (each.flow == wanted) return &each;
  }
  return nullptr;
}

inline answers::FlowYear of(Build& build, int year, bool with_assumed = false) {
  answers::FlowRequest request;
  request.year = year;
  request.with_assumed = with_assumed;
  return answers::flow_year(build.done(), request);
}

}  // namespace avtal::test
