// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace yichuang::shared {

class Label;

/// What a banner says. The lead is bold and comes first: "离线" + "12 件已存本机".
struct BannerMessage
{
    /// In the order of urgency: of several messages the first kind is shown.
    enum class Kind { Error, Warning, Off, Info, Ok };
    struct Action
    {
        QString id; ///< given back by `actionTriggered`
        QString text;
        QKeySequence key; ///< works while the banner is visible; may be empty

        friend bool operator==(const Action&, const Action&) = default;
    };

    Kind kind{Kind::Info};
    QString lead;
    QString text;
    std::vector<Action> actions; ///< at most two

    friend bool operator==(const BannerMessage&, const BannerMessage&) = default;
};

/// A line above the content that pushes it down and never covers it (visual-spec 4.4). Also used
/// inside dialogs and cards as their message bar.
class StatusBanner : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until there is a message.
    explicit StatusBanner(const Theme& theme, QWidget* parent = nullptr);

    /// For banners inside a page: a long sentence takes a second line and is not cut.
    void setWrapping();

    /// Shows the message and tells it to the accessibility layer.
    void setMessage(const BannerMessage& message);
    void clear();
    [[nodiscard]] const BannerMessage& message() const { return m_message; }

Q_SIGNALS:
    void actionTriggered(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    BannerMessage m_message;
    QHBoxLayout* m_layout;
    Label* m_lead;
    Label* m_text;
    QHBoxLayout* m_actions;
};

} // namespace yichuang::shared
