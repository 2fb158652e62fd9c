using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Styrdok.Cli.Findings;
using Styrdok.Cli.Output;

namespace Styrdok.Cli.Rendering;

/// <summary>An organisation that was left out, and why.</summary>
/// <param name="Organisation">The organisation's id, or what else it is called.</param>
/// <param name="Reasons">Why, a line each.</param>
internal sealed record FailedOrganisation(string Organisation, IReadOnlyList<string> Reasons)
{
    /// <summary>An organisation with findings.</summary>
    public static FailedOrganisation Of(string organisation, FindingReport report) => new(organisation, report.Findings.Select(finding =>
        DisplayText.Harmless($"{report.PathOf(finding.Span)}({finding.Span.Line},{finding.Span.Column}): {finding.Id}: {finding.Message}")).ToList());
}

/// <summary>
/// Writes the files of one organisation after the other, each whole or not at all: what is written of an organisation is put in place when its last edition is
/// done, and taken away again when one of them fails. Files of an earlier build stay as they are then.
/// </summary>
/// <param name="place">Makes a place for the files of one organisation.</param>
internal sealed class WholeOrganisations(Func<IOutputSink> place) : IDisposable
{
    private readonly List<FailedOrganisation> _failed = [];
    private readonly List<string> _reasons = [];
    private string? _organisation;
    private IOutputSink? _sink;

    /// <summary>The organisations that failed.</summary>
    public IReadOnlyList<FailedOrganisation> Failed => _failed;

    /// <summary>The editions that follow are of an organisation; the one before it is done.</summary>
    public void Begin(string organisation)
    {
        if (organisation == _organisation) return;
        End();
        _organisation = organisation;
        _sink = place();
    }

    /// <summary>Takes a file of the organisation.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (_reasons.Count == 0) _sink!.Write(path, bytes);
    }

    /// <summary>An edition of the organisation failed.</summary>
    public void Fail(Exception exception)
    {
        if (exception is UnsetDocumentException unset) _reasons.AddRange(FailedOrganisation.Of(_organisation!, unset.Report).Reasons.Except(_reasons));
        else _reasons.Add(exception is UsageException ? exception.Message : $"something in the tool itself went wrong ({exception.GetType().Name}): {exception.Message}");
    }

    /// <summary>The last organisation is done.</summary>
    public void End()
    {
        if (_sink is null) return;
        if (_reasons.Count == 0) _sink.Commit();
        else _failed.Add(new FailedOrganisation(_organisation!, [.. _reasons]));
        Dispose();
    }

    /// <summary>Takes away what is not whole.</summary>
    public void Dispose()
    {
        _sink?.Dispose();
        _sink = null;
        _organisation = null;
        _reasons.Clear();
    }

    /// <summary>Whether a failure is of an organisation, and not of the disk or the machine, where going on would only fail again.</summary>
    public static bool IsOfOrganisation(Exception exception) => exception is not (IOException or UnauthorizedAccessException or OutOfMemoryException);
}
