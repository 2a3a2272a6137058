// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/explanation.h"
#include "widgets/shared/theme.h"

#include <QCoreApplication>
#include <QWidget>

#include <optional>

namespace yichuang::shared {

/// One line under the calendar: what happened, and what it did to the count.
struct LedgerLine
{
    QString fact; ///< 周末 11-07、08、14、15
    QString effect; ///< 4 天不计; empty for a remark
    bool result{false}; ///< the due day itself, shown bold

    friend bool operator==(const LedgerLine&, const LedgerLine&) = default;
};

/// The only place where ledger facts become sentences.
class LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::LedgerText)
public:
    /// `rule` names the term the fact belongs to (see TermText).
    [[nodiscard]] static LedgerLine line(const deadline::LedgerFact& fact, const QString& rule);

private:
    [[nodiscard]] static QString length(int minutes);
    [[nodiscard]] static LedgerLine hourLine(const deadline::LedgerFact& fact, const QString& rule);
};

/// The ledger: fact left, effect right, a rule under each; remarks without an effect stand below as
/// quiet text.
class LedgerView : public QWidget
{
    Q_OBJECT
public:
    enum class Style {
        Lines, ///< fact and effect in two columns (办件)
        Sentences ///< one quiet line each (受理)
    };

    explicit LedgerView(const Theme& theme, Style style = Style::Lines, QWidget* parent = nullptr);

    void setExplanation(const deadline::Explanation& explanation);
    void clear();
    [[nodiscard]] const std::vector<LedgerLine>& lines() const { return m_lines; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight(const LedgerLine& line, int width) const;
    void describe();

    const Theme& m_theme;
    Style m_style;
    std::vector<LedgerLine> m_lines;
};

} // namespace yichuang::shared
