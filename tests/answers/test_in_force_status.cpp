// How sure it is that something runs.

#include "answers/one_agreement.h"

namespace avtal::test {

using answers::in_force;
using answers::InForce;
using answers::ServiceState;

TEST_CASE("status: the weaker edge of the term") {
  OneAgreement small;
  small.build.term(small.agreement, edge("2018-01-01", Status::stated),
                   edge("2019-12-31", Status::proposed));
  CHECK(small.on("2018-06-01").status == Status::proposed);
  CHECK(small.on("2017-06-01").status == Status::stated);    // excluded by the start
  CHECK(small.on("2020-06-01").status == Status::proposed);  // excluded by the end
}

TEST_CASE("status: a better claim that agrees carries the edge") {
  OneAgreement small;
  Claims<base::Edge> start = edge("2018-01-01", Status::proposed);
  start.all.push_back(claim(edge_value("2018"), Status::stated));
  small.build.term(small.agreement, start, edge(".."));
  const ServiceState state = small.on("2018-06-01");
  CHECK(state.in_force == InForce::yes);
  CHECK(state.status == Status::stated);
}

TEST_CASE("status: until further notice weighs like any other end") {
  for (const Status status : {Status::derived, Status::proposed, Status::assumed}) {
    OneAgreement small;
    small.build.term(small.agreement, edge("2018-01-01"), edge("..", status));
    CHECK(small.on("2018-06-01").status == status);
    CHECK(answers::term_status(small.build.data.agreements[0],
                               small.build.data.agreements[0].terms[0]) == status);
  }
}

TEST_CASE("status: a claim that disagrees carries nothing") {
  OneAgreement small;
  Claims<base::Edge> start = edge("2018-01-01", Status::proposed);
  start.all.push_back(claim(edge_value("2019"), Status::stated));
  small.build.term(small.agreement, start, edge(".."));
  CHECK(small.on("2020-06-01").status == Status::proposed);
}

TEST_CASE("status: after an end that is only proposed the answer is no, as proposed") {
  OneAgreement small;
  Claims<base::Edge> end = edge("2022-05-01", Status::proposed);
  end.all.push_back(claim(base::Edge::open_ended(), Status::stated));
  end.all.front().id = "slut";
  for (const model::Resolution resolution :
       {model::Resolution::in_force, model::Resolution::open, model::Resolution::contradicted}) {
    OneAgreement fresh;
    end.resolution = resolution;
    fresh.build.term(fresh.agreement, edge("2020-01-01"), end);
    fresh.build.question("fråga", 4, {"något annat"}).sides.push_back({{}, {"slut"}, {}});
    fresh.build.question("om slutet", 5, {"avtal"}, "2022-05");
    fresh.build.question("om början", 6, {"avtal"}, "2020");
    const ServiceState before = fresh.on("2021-06-01");
    CHECK(before.in_force == InForce::yes);
    CHECK(before.status == Status::stated);  // either claim says so
    const ServiceState after = fresh.on("2023-06-01");
    CHECK(after.in_force == InForce::no);
    CHECK(after.status == Status::proposed);
    CHECK(after.questions == std::vector<std::string>{"fråga", "om slutet"});
  }
}

TEST_CASE("status: the rest up to a proposed end is proposed, not derived") {
  OneAgreement small;
  small.build.term(small.agreement, edge("2023-01-01"), edge("2023-12-31"));
  small.build.term(small.agreement, edge("2024-01-01", Status::derived),
                   edge("2024-09-30", Status::proposed), model::TermKind::termination);
  CHECK(small.on("2024-03-01").status == Status::proposed);
  CHECK(small.on("2023-03-01").status == Status::stated);
}

TEST_CASE("status: of several terms that cover the day the best one carries") {
  Build build;
  const auto service = build.service("insats");
  build.term(build.agreement("förslag", {service}), edge("2018-01-01", Status::proposed),
             edge("..", Status::proposed));
  build.term(build.agreement("känt", {service}), edge("2018-01-01"), edge(".."));
  CHECK(in_force(build.done(), service, day("2019-01-01")).status == Status::stated);
}

TEST_CASE("status: an unknown edge does not weigh") {
  OneAgreement small;
  small.build.term(small.agreement, edge("2006"), edge(""));
  CHECK(small.on("2010-01-01").in_force == InForce::maybe);
  CHECK(small.on("2010-01-01").status == Status::stated);
  CHECK(answers::term_status(small.build.data.agreements[0],
                             small.build.data.agreements[0].terms[0]) == Status::stated);
}

// ---- readings ----

TEST_CASE("readings that contradict each other are maybe where they differ") {
  OneAgreement small;
  Claims<base::Edge> end = edge("2023-12-31", Status::stated);
  end.all.push_back(claim(edge_value("2024-09-30"), Status::proposed));
  SUBCASE("contradicted") {
    end.resolution = model::Resolution::contradicted;
    small.build.term(small.agreement, edge("2020-01-01"), end);
    CHECK(small.on("2023-12-31").in_force == InForce::yes);
    CHECK(small.on("2024-03-01").in_force == InForce::maybe);
    CHECK(small.on("2024-10-01").in_force == InForce::no);
  }
  SUBCASE("the first holds") {
    small.build.term(small.agreement, edge("2020-01-01"), end);
    CHECK(small.on("2024-03-01").in_force == InForce::no);
  }
  SUBCASE("an assumed reading does not speak against a stated one") {
    end.resolution = model::Resolution::open;
    end.all[1].status = Status::assumed;
    small.build.term(small.agreement, edge("2020-01-01"), end);
    CHECK(small.on("2024-03-01").in_force == InForce::no);
  }
}

}  // namespace avtal::test
