/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.sheet;

import org.headroom.model.production.Location;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frame</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A frame with a caption around a group or location.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.sheet.Frame#getWidth <em>Width</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Frame#getHeight <em>Height</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Frame#getCaption <em>Caption</em>}</li>
 *   <li>{@link org.headroom.model.sheet.Frame#getLocation <em>Location</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.sheet.SheetPackage#getFrame()
 * @model
 * @generated
 */
public interface Frame extends Element {
	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width [1/96 in].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.headroom.model.sheet.SheetPackage#getFrame_Width()
	 * @model annotation="urn:headroom:unit unit='1/96 in'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Frame#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height [1/96 in].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.headroom.model.sheet.SheetPackage#getFrame_Height()
	 * @model annotation="urn:headroom:unit unit='1/96 in'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Frame#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Caption; empty: the name of the location.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' attribute.
	 * @see #setCaption(String)
	 * @see org.headroom.model.sheet.SheetPackage#getFrame_Caption()
	 * @model
	 * @generated
	 */
	String getCaption();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Frame#getCaption <em>Caption</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' attribute.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(String value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The location that it frames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.headroom.model.sheet.SheetPackage#getFrame_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.headroom.model.sheet.Frame#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

} // Frame
