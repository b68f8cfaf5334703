#pragma once

#include "answers/build.h"
#include "answers/in_force.h"

namespace avtal::test {

/// One service with one agreement; the terms are added by the case.
struct OneAgreement {
  Build build;
  Ref<model::Service> service = build.service("insats");
  Ref<model::Agreement> agreement = build.agreement("avtal", {service});

  answers::ServiceState on(std::string_view text) {
    return answers::in_force(build.done(), service, day(text));
  }
};

}  // namespace avtal::test
