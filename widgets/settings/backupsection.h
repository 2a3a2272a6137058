// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/section.h"

#include <QTimer>

class QProgressBar;

namespace yichuang::settingspage {

/// 日志与备份: a checked copy of the data, and the proof that no record was changed.
class BackupSection : public Section
{
    Q_OBJECT
public:
    BackupSection(const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* first() const override { return m_backUp; }

public Q_SLOTS:
    /// Writes the copy; a path that exists is refused.
    void backUpTo(const QString& path);

private:
    void askForPath();
    void showProgress();
    void verify();
    void report(shared::Label* line, const QString& sentence, bool good);

    const Services& m_services;
    shared::KeyButton* m_backUp;
    shared::KeyButton* m_verify;
    QWidget* m_progress;
    QProgressBar* m_bar;
    shared::Label* m_progressWords;
    shared::Label* m_backUpResult;
    shared::Label* m_verifyResult;
    QTimer m_watch;
    QString m_target;
    qint64 m_size{0};
};

} // namespace yichuang::settingspage
