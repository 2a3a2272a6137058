// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "widgets/shared/linefield.h"

#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStringList>

#include <optional>

namespace yichuang::casespage {

/// A day as clerks type it: 2026-11-20, 11-20 or 1120, the year being that of the day it started
/// with. ↑ and ↓ go by a day.
class DayField : public shared::LineField
{
    Q_OBJECT
public:
    DayField(const shared::Theme& theme, Day initial, QWidget* parent = nullptr);

    /// None when nothing readable is typed.
    [[nodiscard]] std::optional<Day> day() const;
    void setDay(Day day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Day m_initial;
};

/// A number of days or pages.
class CountField : public QSpinBox
{
    Q_OBJECT
public:
    CountField(const shared::Theme& theme, int least, int most, QWidget* parent = nullptr);

protected:
    /// The wheel scrolls the form and never changes a number the mouse only passes over.
    void wheelEvent(QWheelEvent* event) override;
};

/// Several lines of free text; Ctrl ↓ offers phrases of the file. Tab leaves it.
class TextField : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextField(const shared::Theme& theme, QStringList phrases, QWidget* parent = nullptr);

    void setPhrases(const QStringList& phrases) { m_phrases = phrases; }
    /// Words that stand there already stay as they are, with the cursor of whoever types.
    void setWords(const QString& words)
    {
        if (toPlainText() != words)
            setPlainText(words);
    }
    [[nodiscard]] QString words() const { return toPlainText().trimmed(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offerPhrases();

    const shared::Theme& m_theme;
    QStringList m_phrases;
};

} // namespace yichuang::casespage
