#include "kit/view.h"

#include "prepared/prepared.h"
#include "words/filter.h"

namespace avtal::scene {

std::vector<HiddenKind> hidden_services(const PageRequest& request) {
  return {hidden_kind(words::filter::of_services, request.prepared->dataset->services,
                      request.prepared->whole->dataset->services)};
}

}  // namespace avtal::scene
