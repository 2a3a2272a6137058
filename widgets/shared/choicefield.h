// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>

namespace yichuang::shared {

/// A drop-down list with the chevron of the design.
class ChoiceField : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceField(const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// The wheel scrolls the form and never changes a choice the mouse only passes over.
    void wheelEvent(QWheelEvent* event) override;

private:
    const Theme& m_theme;
};

/// A tick box with its words, 16 px box in a row of 28.
class CheckField : public QCheckBox
{
    Q_OBJECT
public:
    CheckField(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    const Theme& m_theme;
};

/// One of several ways with its words; the letter of `key` chooses it wherever it is on the screen
/// and is named in its tooltip.
class RadioField : public QRadioButton
{
    Q_OBJECT
public:
    RadioField(const Theme& theme, const QString& text, const QKeySequence& key,
        QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    const Theme& m_theme;
};

} // namespace yichuang::shared
