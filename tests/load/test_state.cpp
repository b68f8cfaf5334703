// How far an agreement has come, as the file says it.

#include <string>
#include <utility>

#include "helpers.h"

namespace avtal::test {

using model::AgreementState;

TEST_CASE("agreement state: each word is read, as a claim") {
  for (const auto& each : {std::pair{"planned", AgreementState::planned},
                           std::pair{"tendered", AgreementState::tendered},
                           std::pair{"awarded", AgreementState::awarded},
                           std::pair{"under-review", AgreementState::under_review},
                           std::pair{"concluded", AgreementState::concluded},
                           std::pair{"withdrawn", AgreementState::withdrawn}}) {
    CAPTURE(each.first);
    const load::Result result =
        with_agreement(R"("state":)" + stated('"' + std::string(each.first) + '"'));
    CHECK(codes(result).empty());
    const auto& claims = agreement(result, "a1")->state;
    REQUIRE(claims.value());
    CHECK(*claims.value() == each.second);
    CHECK(claims.status() == model::Status::stated);
    CHECK(claims.first()->places.size() == 1);
  }
}

TEST_CASE("agreement state: several claims may compete, and none may be known") {
  const load::Result competing =
      with_agreement(R"("state":{"claims":[)" + stated("\"awarded\"") + "," +
                     stated("\"withdrawn\"") + R"(],"resolution":"contradicted"})");
  CHECK(codes(competing).empty());
  CHECK(agreement(competing, "a1")->state.all.size() == 2);
  CHECK(agreement(competing, "a1")->state.resolution == model::Resolution::contradicted);
  const load::Result unknown = with_agreement(R"("state":{"status":"unknown"})");
  CHECK(codes(unknown).empty());
  CHECK(agreement(unknown, "a1")->state.loaded());
  CHECK(agreement(unknown, "a1")->state.value() == nullptr);
  CHECK_FALSE(agreement(with_agreement(R"("remark":"-")"), "a1")->state.loaded());
}

}  // namespace avtal::test
