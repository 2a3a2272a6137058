// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/label.h"

#include <QWidget>

namespace yichuang::accept {

/// A framed sentence or two with the sign of information: what an act means, before it is done.
class InfoBox : public QWidget
{
    Q_OBJECT
public:
    explicit InfoBox(const shared::Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
    shared::Label* m_text;
};

} // namespace yichuang::accept
