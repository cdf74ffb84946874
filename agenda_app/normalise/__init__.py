"""Any file from outside to pages that can be merged into a bundle, and a verdict on it.

The normal form of the pages, which ``normal_form.faults`` checks:

- Not encrypted, no document information, no metadata. The catalog holds pages, the structure tree,
  an outline and nothing else: no form, script, action, name tree, enclosed file or layer.
- Annotations are links only, to a web or mail address or to a page of the same file, each with
  ``/Contents``, ``/F 4`` and a ``/StructParent``.
- Every page has a direct ``/Resources`` of its own (so have the typefaces, colour spaces and
  objects in it), a sane ``/MediaBox``, a ``/CropBox`` within it, ``/Rotate`` in 0, 90, 180, 270,
  ``/StructParents`` and ``/Tabs /S``. Its content is balanced and stands between ``q`` and ``Q``.
- Streams are packed as Flate, DCT, CCITT, JBIG2 or JPX, so that saving with object streams and
  ``StreamDecodeLevel.none`` never packs anything anew. None unpacks to more than can be held.
- There is always a structure tree: ``/StructTreeRoot`` with one ``Sect`` as ``/K`` and a flat
  ``/ParentTree`` of ``/Nums`` with keys from 0 on without gaps; ``/ParentTreeNextKey`` is the next
  one. All elements have standard types and attributes of their own: there is no ``/RoleMap`` and
  no ``/ClassMap`` to merge. Identifiers begin with the hash of the file; there is no ``/IDTree``.
- The outline is the file's own, its items lead to pages. Names of destinations and page labels are
  gone.
- The same file gives the same bytes.
"""

from __future__ import annotations
