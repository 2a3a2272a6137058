// SPDX-License-Identifier: Apache-2.0
#include "models/platform/metrics.h"

namespace yichuang::platform {
namespace {

void head(QByteArray& text, const char* name, const char* type, const char* help)
{
    text += "# HELP ";
    text += name;
    text += ' ';
    text += help;
    text += "\n# TYPE ";
    text += name;
    text += ' ';
    text += type;
    text += '\n';
}

void line(QByteArray& text, const QByteArray& series, const QByteArray& value)
{
    text += series;
    text += ' ';
    text += value;
    text += '\n';
}

QByteArray secondsOf(const qint64 microseconds)
{
    return QByteArray::number(static_cast<double>(microseconds) / 1e6, 'g', 12);
}

void gauge(QByteArray& text, const char* name, const char* help, const qint64 value)
{
    head(text, name, "gauge", help);
    line(text, name, QByteArray::number(value));
}

} // namespace

void Metrics::change(qint64& number, const qint64 by)
{
    const std::lock_guard lock{m_mutex};
    number += by;
}

void Metrics::answered(const QByteArray& call, const int status,
    const std::chrono::microseconds took, const qint64 in, const qint64 out)
{
    const std::lock_guard lock{m_mutex};
    ++m_answers[{call, status}];
    auto& times = m_times[call];
    for (std::size_t i = 0; i < ends.size(); ++i)
        times.upTo.at(i) += took.count() <= ends.at(i) ? 1 : 0;
    ++times.count;
    times.microseconds += took.count();
    m_in += in;
    m_out += out;
}

QByteArray Metrics::text(const Stand* stand) const
{
    const std::lock_guard lock{m_mutex};
    QByteArray text;
    head(text, "yichuang_requests_total", "counter", "Answers by call and status.");
    for (const auto& [key, count] : m_answers) {
        const QByteArray series = "yichuang_requests_total{call=\"" + key.first + "\",status=\""
            + QByteArray::number(key.second) + "\"}";
        line(text, series, QByteArray::number(count));
    }
    head(text, "yichuang_request_seconds", "histogram", "Time from the head to the answer.");
    for (const auto& [call, times] : m_times) {
        const QByteArray label = "{call=\"" + call + "\"";
        const QByteArray bucket = "yichuang_request_seconds_bucket" + label + ",le=\"";
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const QByteArray series = bucket + secondsOf(ends.at(i)) + "\"}";
            line(text, series, QByteArray::number(times.upTo.at(i)));
        }
        const QByteArray all = bucket + "+Inf\"}";
        line(text, all, QByteArray::number(times.count));
        const QByteArray sum = "yichuang_request_seconds_sum" + label + "}";
        line(text, sum, secondsOf(times.microseconds));
        const QByteArray count = "yichuang_request_seconds_count" + label + "}";
        line(text, count, QByteArray::number(times.count));
    }
    head(text, "yichuang_body_bytes_total", "counter", "Bytes of bodies, unpacked.");
    line(text, "yichuang_body_bytes_total{direction=\"in\"}", QByteArray::number(m_in));
    line(text, "yichuang_body_bytes_total{direction=\"out\"}", QByteArray::number(m_out));
    gauge(text, "yichuang_requests_under_way", "Requests being answered.", m_underWay);
    gauge(text, "yichuang_store_up", "1 when the store answers.", stand != nullptr ? 1 : 0);
    if (stand == nullptr)
        return text;
    gauge(text, "yichuang_feed_position", "Last position given.", stand->feedPosition);
    head(
        text, "yichuang_devices", "gauge", "Devices by state; silent: seven days without contact.");
    line(text, "yichuang_devices{state=\"active\"}",
        QByteArray::number(stand->devices - stand->silent));
    line(text, "yichuang_devices{state=\"silent\"}", QByteArray::number(stand->silent));
    line(text, "yichuang_devices{state=\"revoked\"}", QByteArray::number(stand->revoked));
    gauge(text, "yichuang_alarms", "Alarms ever raised.", stand->alarms);
    gauge(text, "yichuang_folder_refused",
        "1 when a file in the folder breaks a rule and does not hold.", stand->folderRefused);
    if (stand->city)
        add(text, *stand->city);
    return text;
}

void Metrics::add(QByteArray& text, const City& city)
{
    gauge(text, "yichuang_city_up", "1 when the city's own platform answered last.", city.up);
    head(text, "yichuang_city_cases", "gauge", "Cases on their way to the city by state.");
    line(text, "yichuang_city_cases{state=\"waiting\"}", QByteArray::number(city.waiting));
    line(text, "yichuang_city_cases{state=\"setAside\"}", QByteArray::number(city.setAside));
    gauge(text, "yichuang_city_oldest_seconds", "How long the oldest case has waited.",
        city.oldestSeconds);
    gauge(text, "yichuang_city_results_set_aside",
        "Results of the city that became no act; 100 stands for more.", city.resultsSetAside);
    gauge(text, "yichuang_city_law_refused",
        "1 when items or calendar of the city broke a rule and were not taken.", city.lawRefused);
}

} // namespace yichuang::platform
