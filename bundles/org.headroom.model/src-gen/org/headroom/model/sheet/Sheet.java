/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;
import org.headroom.model.base.SignalKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sheet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drawing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.Sheet#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getKind <em>Kind</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getPaper <em>Paper</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#isLandscape <em>Landscape</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getDevices <em>Devices</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getReferences <em>References</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Sheet#getHiddenSignals <em>Hidden Signals</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.sheet.SheetPackage#getSheet()
 * @model
 * @generated
 */
public interface Sheet extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order among the sheets, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Number()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Sheet#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.sheet.SheetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.sheet.SheetKind
	 * @see #setKind(SheetKind)
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Kind()
	 * @model
	 * @generated
	 */
	SheetKind getKind();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Sheet#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.headroom.model.sheet.SheetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SheetKind value);

	/**
	 * Returns the value of the '<em><b>Paper</b></em>' attribute.
	 * The default value is <code>"A3"</code>.
	 * The literals are from the enumeration {@link org.headroom.model.sheet.PaperSize}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paper it is printed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paper</em>' attribute.
	 * @see org.headroom.model.sheet.PaperSize
	 * @see #setPaper(PaperSize)
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Paper()
	 * @model default="A3"
	 * @generated
	 */
	PaperSize getPaper();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Sheet#getPaper <em>Paper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paper</em>' attribute.
	 * @see org.headroom.model.sheet.PaperSize
	 * @see #getPaper()
	 * @generated
	 */
	void setPaper(PaperSize value);

	/**
	 * Returns the value of the '<em><b>Landscape</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Landscape rather than portrait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Landscape</em>' attribute.
	 * @see #setLandscape(boolean)
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Landscape()
	 * @model default="true"
	 * @generated
	 */
	boolean isLandscape();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Sheet#isLandscape <em>Landscape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Landscape</em>' attribute.
	 * @see #isLandscape()
	 * @generated
	 */
	void setLandscape(boolean value);

	/**
	 * Returns the value of the '<em><b>Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.PlacedDevice}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.sheet.PlacedDevice#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices drawn on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Devices</em>' containment reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Devices()
	 * @see org.headroom.model.sheet.PlacedDevice#getSheet
	 * @model opposite="sheet" containment="true"
	 * @generated
	 */
	EList<PlacedDevice> getDevices();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.Route}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Routes of cables that are stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Route> getRoutes();

	/**
	 * Returns the value of the '<em><b>Frames</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.Frame}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frames around groups and locations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frames</em>' containment reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Frames()
	 * @model containment="true"
	 * @generated
	 */
	EList<Frame> getFrames();

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_Texts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getTexts();

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.sheet.OffPageReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where cables leave for another sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_References()
	 * @model containment="true"
	 * @generated
	 */
	EList<OffPageReference> getReferences();

	/**
	 * Returns the value of the '<em><b>Hidden Signals</b></em>' attribute list.
	 * The list contents are of type {@link org.headroom.model.base.SignalKind}.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layers that are switched off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Signals</em>' attribute list.
	 * @see org.headroom.model.base.SignalKind
	 * @see org.headroom.model.sheet.SheetPackage#getSheet_HiddenSignals()
	 * @model
	 * @generated
	 */
	EList<SignalKind> getHiddenSignals();

} // Sheet
