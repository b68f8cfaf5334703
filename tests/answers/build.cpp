#include "answers/build.h"

#include "answers/costs.h"
#include "answers/parties.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

const Dataset& real() {
  static const Dataset data = [] {
    load::Result result = load::load_dataset(test::bytes_of("data/linkoping.json"));
    CHECK(result.dataset);
    return result.dataset ? std::move(*result.dataset) : Dataset{};
  }();
  return data;
}

const answers::CostLine* line_of(const answers::CostAnswer& costs, Ref<model::MoneyFlow> flow) {
  for (const answers::CostLine& line : costs.lines) {
    if (line.flow == flow) return &line;
  }
  return nullptr;
}

std::vector<std::string> holders(const Dataset& data,
                                 const std::vector<answers::PartyAnswer>& parties,
                                 model::PartyRole role) {
  std::vector<std::string> ids;
  for (const answers::PartyAnswer& party : parties) {
    if (party.role != role) continue;
    std::string id = party.organization ? data.at(*party.organization).id : "-";
    if (party.holds == Answer::maybe) id += "?";
    ids.push_back(std::move(id));
  }
  return ids;
}

}  // namespace avtal::test
