// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

#include <QCoreApplication>

#include <vector>

namespace yichuang::cataloguepage {

class TextBlocks;

/// The words of an item and of a joint theme under their tabs.
class EntryTexts
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::cataloguepage::EntryTexts)
public:
    /// 流程图, 要件 7, …: the tabs.
    [[nodiscard]] static QString flowChart();
    [[nodiscard]] static QString papers(std::size_t count);
    [[nodiscard]] static QString basis(std::size_t count);
    [[nodiscard]] static QString fee();
    [[nodiscard]] static QString versions(std::size_t count);
    [[nodiscard]] static QString parts(std::size_t count);
    [[nodiscard]] static QString sharedPapers(std::size_t count);

    [[nodiscard]] static QString papersHeading();
    [[nodiscard]] static QString noPapers();
    [[nodiscard]] static QString basisHeading();
    [[nodiscard]] static QString allBases(std::size_t count);
    [[nodiscard]] static QString openPart(const QString& code);
    [[nodiscard]] static QString noChart();
    [[nodiscard]] static QString whyNoChart(const catalogue::Item& item);
    /// Empty when the item has enough for an information sheet.
    [[nodiscard]] static QString whyNoGuide(const catalogue::Item& item);
    [[nodiscard]] static QString guideOfPart();
    [[nodiscard]] static QString partFacts(
        const catalogue::Participant& part, const catalogue::JointTheme& theme);

    /// Basis, result, conditions, procedures, where to apply: beside the chart, under the papers.
    static void fillItemSide(TextBlocks& blocks, const catalogue::Item& item);
    static void fillThemeSide(TextBlocks& blocks, const catalogue::JointTheme& theme,
        const catalogue::Catalogue& catalogue);
    static void fillBasis(TextBlocks& blocks, const catalogue::Item& item);
    static void fillFee(TextBlocks& blocks, const catalogue::Item& item);
    static void fillVersions(TextBlocks& blocks, const catalogue::Item& item,
        const std::vector<const catalogue::Item*>& versions);
    static void fillSharedPapers(TextBlocks& blocks, const catalogue::JointTheme& theme);

private:
    static void addBasis(TextBlocks& blocks, const catalogue::LegalBasis& basis);
    static void addProcedures(TextBlocks& blocks, const catalogue::Item& item);
    static void addPlaces(TextBlocks& blocks, const catalogue::Item& item);
    [[nodiscard]] static QString daysText(int days, catalogue::DayUnit unit);
};

} // namespace yichuang::cataloguepage
