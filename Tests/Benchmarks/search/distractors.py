"""The real gazetteer among invented places: a small table flatters every search."""
import pathlib, shutil, subprocess, tempfile


def make(tool, data, out, places=50_000, seed=7):
    with tempfile.TemporaryDirectory(dir=pathlib.Path(out).resolve().parent) as scratch:
        folder = pathlib.Path(scratch) / "sources"
        subprocess.run(
            [tool, "generate", folder, "--places", str(places), "--seed", str(seed), "--tables", data], check=True)
        # Invented records lie in numbered folders, so that no file of the real ones meets one of the same name.
        for part in sorted(pathlib.Path(data).iterdir()):
            if part.is_dir() and part.name != "map":
                shutil.copytree(part, folder / part.name, dirs_exist_ok=True)
        head, *legs = (pathlib.Path(data) / "legs.csv").read_text(encoding="utf-8").splitlines(keepends=True)
        with open(folder / "legs.csv", "a", encoding="utf-8") as file:
            file.writelines(legs)
        subprocess.run([tool, "build", folder, out], check=True)
