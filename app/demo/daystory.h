// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoday.h"

namespace yichuang::demo {

/// One case of the day while it is being worked on at one counter. The first thing that goes wrong
/// stops all that follow, so that a story reads from top to bottom.
class Story
{
public:
    Story(Counter& counter, const documents::TemplateSet& templates, QString papers,
        const Clock& clock);

    /// Receives an application with every paper but the missing ones, and does what `then` says.
    void open(const QString& itemCode, const cases::Applicant& applicant,
        const std::vector<int>& missing, std::optional<cases::Payload> then, const QString& told);
    /// Receives what grows out of another case, under the same papers.
    void openFor(const Story& parent, std::optional<cases::Payload> then, const QString& told);
    /// 当场办结: everything up to the decision in one act of two persons.
    void decideOnTheSpot(const QString& itemCode, const cases::Applicant& applicant,
        const desk::OnTheSpot& acts, const QString& chief, const QString& told);

    /// An act of whoever sits at the counter.
    void act(const cases::Payload& payload, const QString& told);
    /// An act of somebody else of the hall, who signs in for it.
    void actBy(const QString& account, const cases::Payload& payload, const QString& told);

    /// The hall's reviewer takes the case.
    void assign();
    /// The reviewer proposes to grant it, every paper checked.
    void review(const QString& facts, const QString& grounds, const QString& told);
    /// The chief representative grants it under a number.
    void grant(const QString& word, const QString& told);
    /// The exit window hands the result to the applicant, who is asked for an opinion.
    void handOut(const QString& document, const QString& told);

    /// Prints as the counter does: to a file, then recorded with its hash.
    void print(documents::DocumentKind kind);
    /// Everything to the platform and back, so that the next paper says no more than is true.
    void sync();

    /// The paper at a position, for a notice.
    [[nodiscard]] QString paperName(int number) const;
    [[nodiscard]] const catalogue::Item* item() const { return m_item; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const QString& number() const { return m_case.number; }

    /// The case as it stands now.
    [[nodiscard]] Result<DayCase> told();

private:
    void fail(Error error) { m_error = std::move(error); }
    void begin(const desk::Intake& intake);
    void take(const Result<desk::Outcome>& outcome, const QString& told);
    /// A document number made of the case's serial: the demo hall keeps no registers by hand.
    [[nodiscard]] QString dayNumber(const QString& word) const;
    /// The case as this counter has it; remembers what went wrong.
    [[nodiscard]] std::optional<desk::CaseFile> file();

    Counter& m_counter;
    const documents::TemplateSet& m_templates;
    QString m_papers;
    const Clock& m_clock;
    const catalogue::Item* m_item{nullptr};
    CaseId m_id;
    DayCase m_case;
    std::optional<Error> m_error;
};

/// What the stories of one day share.
struct Scene
{
    DemoCounters& counters;
    const documents::TemplateSet& templates;
    QString papers;
    const Clock& clock;

    [[nodiscard]] Story at(Counter& counter) const { return {counter, templates, papers, clock}; }
    /// Another person each time, so that a second day is no copy of the first.
    [[nodiscard]] quint64 person(int number) const;
};

/// The five of the day, each from receipt to hand-over.
/// @{
[[nodiscard]] Result<DayCase> instantCase(const Scene& scene);
[[nodiscard]] Result<DayCase> promisedCase(const Scene& scene);
[[nodiscard]] Result<DayCase> jointCase(const Scene& scene);
[[nodiscard]] Result<DayCase> forwardCase(const Scene& scene);
/// The village's case and the township's that came of it.
[[nodiscard]] Result<std::vector<DayCase>> proxyCase(const Scene& scene);
/// @}

} // namespace yichuang::demo
