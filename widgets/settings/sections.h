// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/section.h"
#include "widgets/shared/segmentedchoice.h"

#include <QElapsedTimer>
#include <QTimer>

class QFileDialog;
class QProgressBar;

namespace yichuang::settingspage {

/// 本机与窗口: place, window, terminal, devices; read only, the administrator sets them.
class PlaceSection : public Section
{
    Q_OBJECT
public:
    PlaceSection(const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    void refresh() override;

private:
    void show(const PlaceFacts& facts);
    void showDevices();

    const Services& m_services;
    shared::Label* m_problem;
    shared::Label* m_place;
    shared::Label* m_window;
    shared::Label* m_terminal;
    shared::Label* m_telephone;
    shared::Label* m_person;
    shared::Label* m_folder;
    shared::Label* m_version;
    shared::Label* m_devices;
};

/// 显示: text size and contrast, at once.
class DisplaySection : public Section
{
    Q_OBJECT
public:
    DisplaySection(shared::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* first() const override { return m_size; }

private:
    void follow();

    shared::Theme& m_settable;
    shared::SegmentedChoice* m_size;
    shared::SegmentedChoice* m_contrast;
};

/// 同步: the platform this machine belongs to.
class SyncSection : public Section
{
    Q_OBJECT
public:
    SyncSection(const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget* first() const override { return m_now; }

private:
    void show(const SyncFacts& facts);

    const Services& m_services;
    shared::Label* m_problem;
    shared::Label* m_standing;
    shared::Label* m_platform;
    shared::Label* m_contact;
    shared::Label* m_waiting;
    shared::Label* m_clock;
    shared::Label* m_device;
    shared::KeyButton* m_now;
};

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
