// What the state of an agreement lets the rest of it be.

#include <doctest/doctest.h>

#include "answers/build.h"
#include "model/binding.h"

namespace avtal::test {

using model::AgreementState;
using model::Binding;

namespace {

Binding binding_of(Claims<AgreementState> state) {
  model::Agreement agreement;
  agreement.state = std::move(state);
  return model::binding_of(agreement);
}

Claims<AgreementState> two(Claim<AgreementState> first, Claim<AgreementState> second,
                           model::Resolution resolution) {
  Claims<AgreementState> claims;
  claims.all = {std::move(first), std::move(second)};
  claims.resolution = resolution;
  return claims;
}

void check(const Binding& found, Answer holds, Status at_best) {
  CHECK(found.holds == holds);
  CHECK(found.at_best == at_best);
}

}  // namespace

TEST_CASE("binding: until it is concluded an agreement is at best proposed") {
  check(binding_of({}), Answer::yes, Status::stated);
  check(binding_of(one(AgreementState::concluded)), Answer::yes, Status::stated);
  for (const AgreementState state : {AgreementState::planned, AgreementState::tendered,
                                     AgreementState::awarded, AgreementState::under_review}) {
    check(binding_of(one(state)), Answer::yes, Status::proposed);
    check(binding_of(one(state, Status::assumed)), Answer::yes, Status::assumed);
  }
}

TEST_CASE("binding: it is as certain as the claim of its state") {
  check(binding_of(one(AgreementState::concluded, Status::proposed)), Answer::yes,
        Status::proposed);
  check(binding_of(one(AgreementState::concluded, Status::assumed)), Answer::yes, Status::assumed);
  check(binding_of(one(AgreementState::withdrawn)), Answer::no, Status::proposed);
  check(binding_of(one(AgreementState::withdrawn, Status::derived)), Answer::no, Status::proposed);
}

TEST_CASE("binding: proposed is not withdrawn, and unknown is not concluded") {
  check(binding_of(one(AgreementState::withdrawn, Status::proposed)), Answer::maybe,
        Status::proposed);
  check(binding_of(one(AgreementState::withdrawn, Status::assumed)), Answer::maybe,
        Status::assumed);
  check(binding_of(looked_for<AgreementState>()), Answer::maybe, Status::proposed);
  Claims<AgreementState> refused;
  refused.refused_line = 7;
  check(binding_of(refused), Answer::maybe, Status::proposed);
}

TEST_CASE("binding: claims that nothing settles all weigh, but for a guess against a document") {
  const auto concluded = claim(AgreementState::concluded);
  const auto withdrawn = claim(AgreementState::withdrawn);
  for (const auto resolution : {model::Resolution::contradicted, model::Resolution::open}) {
    check(binding_of(two(concluded, withdrawn, resolution)), Answer::maybe, Status::proposed);
    check(binding_of(two(withdrawn, concluded, resolution)), Answer::maybe, Status::proposed);
    check(binding_of(two(concluded, claim(AgreementState::awarded), resolution)), Answer::yes,
          Status::proposed);
    check(binding_of(two(concluded, claim(AgreementState::withdrawn, Status::assumed), resolution)),
          Answer::yes, Status::stated);
  }
  check(binding_of(two(concluded, withdrawn, model::Resolution::in_force)), Answer::yes,
        Status::stated);
  check(binding_of(two(claim(AgreementState::concluded, Status::assumed), concluded,
                       model::Resolution::in_force)),
        Answer::yes, Status::stated);
}

namespace {

/// An agreement that renews itself, and another that is to replace it.
struct Renewed : Build {
  Ref<model::Service> insats = service("insats");
  Ref<model::Agreement> old = agreement("gammalt", {insats});
  Ref<model::Agreement> next = agreement("nytt", {insats});

  Renewed() {
    term(old, "2020-01-01", "2022-12-31");
    notice(old, 6, model::Renewal::tacit, 12);
    term(next, "2023-01-01", "2025-12-31");
    relation(next, model::RelationType::replaces, old);
  }
  const model::Term* renewal(AgreementState state) {
    of(next).state = one(state);
    model::finish(data);
    const model::Term& last = of(old).terms.back();
    return last.kind == model::TermKind::renewal ? &last : nullptr;
  }
};

}  // namespace

TEST_CASE("renewals: only what is concluded takes over") {
  Renewed build;
  CHECK(build.renewal(AgreementState::concluded) == nullptr);
  const model::Term* tendered = build.renewal(AgreementState::tendered);
  REQUIRE(tendered);
  CHECK(tendered->end.value() == nullptr);  // nobody knows whether it will be replaced
  const model::Term* withdrawn = build.renewal(AgreementState::withdrawn);
  REQUIRE(withdrawn);
  REQUIRE(withdrawn->end.value());
  CHECK(withdrawn->end.value()->kind == base::Edge::Kind::open);
}

TEST_CASE("renewals: what is withdrawn is not renewed") {
  Renewed build;
  build.of(build.old).state = one(AgreementState::withdrawn);
  CHECK(build.renewal(AgreementState::withdrawn) == nullptr);
}

}  // namespace avtal::test
