# build.ps1 [target]: build.sh for Windows. `./build.ps1 help` lists the targets.
# Exit code: 0 fine, 1 something failed, 2 no .NET SDK that global.json accepts.
param([string] $Target = 'default')
Set-Location $PSScriptRoot
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_CLI_UI_LANGUAGE = 'en'

$dotnet = $null
foreach ($candidate in (Get-Command dotnet -ErrorAction SilentlyContinue).Source, "$env:DOTNET_ROOT\dotnet.exe", "$HOME\.dotnet\dotnet.exe") {
    if ($candidate -and (Test-Path $candidate)) {
        & $candidate --version *> $null
        if ($LASTEXITCODE -eq 0) { $dotnet = $candidate; break }
    }
}
if (-not $dotnet) {
    Write-Host 'build.ps1: no .NET SDK found that global.json accepts. Install the .NET 10 SDK and run again.'
    exit 2
}
$env:DOTNET_ROOT = Split-Path ((& $dotnet --list-sdks | Select-Object -Last 1) -replace '^[^[]*\[(.*)\]$', '$1')
$env:PATH = "$env:DOTNET_ROOT;$env:PATH"
Write-Host "build.ps1: .NET SDK $(& $dotnet --version) in $env:DOTNET_ROOT"

$summary = 'artifacts/test-results/summary.txt'
Remove-Item $summary -ErrorAction SilentlyContinue
$status = 0
& $dotnet tool restore
if ($LASTEXITCODE -eq 0) {
    if ($Target -eq 'help') { & $dotnet cake build.cake --description } else { & $dotnet cake build.cake "--target=$Target" }
}
if ($LASTEXITCODE -ne 0) { $status = 1 }
& $dotnet build-server shutdown *> $null

# The last line of a test run is its sum; a build that breaks before the tests is one failure.
if ($Target -eq 'test') {
    if (Test-Path $summary) { Get-Content $summary } else { '0 passed, 1 failed' }
}
exit $status
