using System;
using System.Runtime.CompilerServices;

namespace Styrdok.Testing;

/// <summary>No test is to fail on another day than today: what the tool judges by the day it judges by this one, here and in the processes that tests start.</summary>
internal static class FixedDay
{
    /// <summary>22 November 2026.</summary>
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", "1795305600");
}
