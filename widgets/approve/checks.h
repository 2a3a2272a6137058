// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/approvalqueue.h"
#include "models/desk/sealing.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace yichuang::approve {

using desk::Dossier;

/// The sections of the dossier; Ctrl 1 to 4.
enum class Section { Summary, Papers, Term, History };

/// What is looked at before a decision (核对).
enum class CheckKind { Papers, Site, Review, Credit, Term, Authority };

struct CheckRow
{
    enum class Standing {
        Passed,
        Exception, ///< may be decided once the person has acknowledged it
        Blocked ///< stands against the seal
    };
    CheckKind kind{CheckKind::Papers};
    Standing standing{Standing::Passed};
    QString name;
    QString detail;
    Section section{Section::Summary}; ///< where more of it is shown

    friend bool operator==(const CheckRow&, const CheckRow&) = default;
};

/// What the checks depend on beside the case.
struct CheckGround
{
    Day today{};
    /// As chosen now; none while nothing is chosen.
    std::optional<cases::Proposal> decision;
    /// Of the document as it was drawn up last; none before that.
    const desk::SealDraft* draft{nullptr};
};

class Checks
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::approve::Checks)
public:
    /// In the order they are shown. Pure.
    [[nodiscard]] static std::vector<CheckRow> of(
        const Dossier& dossier, const CheckGround& ground);
    /// Everything that forbids the seal, in one line.
    [[nodiscard]] static QString sentenceOf(const std::vector<seal::Refusal>& refusals);

private:
    [[nodiscard]] static CheckRow papers(const desk::CaseFile& file);
    [[nodiscard]] static CheckRow site(const desk::CaseFile& file);
    [[nodiscard]] static CheckRow review(
        const desk::CaseFile& file, std::optional<cases::Proposal> decision);
    [[nodiscard]] static CheckRow credit(desk::Credit credit);
    [[nodiscard]] static CheckRow term(const desk::CaseFile& file);
    [[nodiscard]] static CheckRow authority(const desk::SealDraft& draft);
};

} // namespace yichuang::approve
